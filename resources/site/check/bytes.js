// Bytes: hexadecimal, base64, order, CRC-32, SHA-256. Everything of the check hangs on one object, `unionreg`.
"use strict";

var unionreg = {};

(function (own) {
  own.hex = function (bytes) {
    let text = "";
    for (const one of bytes) text += (one < 16 ? "0" : "") + one.toString(16);
    return text;
  };

  own.base64 = function (bytes) {
    let text = "";
    for (const one of bytes) text += String.fromCharCode(one);
    return btoa(text);
  };

  own.fromBase64 = function (text) {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  };

  own.latin1 = function (bytes) {
    let text = "";
    for (const one of bytes) text += String.fromCharCode(one);
    return text;
  };

  own.join = function (parts) {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let position = 0;
    for (const part of parts) {
      whole.set(part, position);
      position += part.length;
    }
    return whole;
  };

  // Lexicographic order of bytes; a beginning comes before what goes on.
  own.compareBytes = function (first, second) {
    const length = Math.min(first.length, second.length);
    for (let place = 0; place < length; place++) {
      if (first[place] !== second[place]) return first[place] - second[place];
    }
    return first.length - second.length;
  };

  own.sameBytes = function (first, second) {
    return first.length === second.length && own.compareBytes(first, second) === 0;
  };

  own.sha256 = async function (bytes) {
    return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  };

  const table = new Uint32Array(256);
  for (let number = 0; number < 256; number++) {
    let value = number;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    table[number] = value >>> 0;
  }

  own.crc32 = function (bytes) {
    let value = 0xffffffff;
    for (let place = 0; place < bytes.length; place++) value = table[(value ^ bytes[place]) & 0xff] ^ (value >>> 8);
    return (value ^ 0xffffffff) >>> 0;
  };
})(unionreg);
