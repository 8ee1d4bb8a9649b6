// Strict DER: reading elements byte by byte and writing them. Only low tag numbers and definite, minimal lengths.
"use strict";

(function (own) {
  class DerError extends Error {}

  function readAt(data, start) {
    if (start + 2 > data.length) throw new DerError("cut");
    const tag = data[start];
    let length = data[start + 1];
    if ((tag & 0x1f) === 0x1f) throw new DerError("high tag number");
    let body = start + 2;
    if (length >= 0x80) {
      const size = length & 0x7f;
      const octets = data.subarray(body, body + size);
      body += size;
      length = octets.reduce((number, octet) => number * 256 + octet, 0);
      if (size < 1 || size > 4 || octets.length < size || octets[0] === 0 || length < 0x80) {
        throw new DerError("length");
      }
    }
    const end = body + length;
    if (end > data.length) throw new DerError("cut");
    return [new Element(tag, data.subarray(start, end), data.subarray(body, end)), end];
  }

  function readAll(data) {
    const elements = [];
    let position = 0;
    while (position < data.length) {
      const [element, end] = readAt(data, position);
      elements.push(element);
      position = end;
    }
    return elements;
  }

  class Element {
    constructor(tag, raw, content) {
      this.tag = tag;
      this.raw = raw;
      this.content = content;
    }

    children() {
      if (!(this.tag & 0x20)) throw new DerError("primitive");
      return readAll(this.content);
    }

    // Exactly so many elements inside.
    exactly(number) {
      const inner = this.children();
      if (inner.length !== number) throw new DerError("number of elements");
      return inner;
    }

    get key() {
      return own.hex(this.raw);
    }
  }

  function expect(element, tag) {
    if (!element || element.tag !== tag) throw new DerError("tag");
    return element;
  }

  function readOne(data, tag) {
    const [element, end] = readAt(data, 0);
    if (end !== data.length) throw new DerError("bytes after the element");
    return tag === undefined ? element : expect(element, tag);
  }

  function encode(tag, ...parts) {
    const content = own.join(parts);
    if (content.length < 0x80) return own.join([Uint8Array.of(tag, content.length), content]);
    const octets = [];
    for (let rest = content.length; rest; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
    return own.join([Uint8Array.of(tag, 0x80 | octets.length, ...octets), content]);
  }

  function oid(dotted) {
    const [first, second, ...rest] = dotted.split(".").map(Number);
    const content = [];
    for (let arc of [first * 40 + second, ...rest]) {
      const octets = [arc & 0x7f];
      while ((arc = Math.floor(arc / 128))) octets.unshift(0x80 | (arc % 128));
      content.push(...octets);
    }
    return own.hex(encode(6, Uint8Array.from(content)));
  }

  function fromHex(text) {
    return Uint8Array.from(text.match(/../g) || [], (pair) => parseInt(pair, 16));
  }

  own.der = {
    DerError, Element, readOne, readAll, expect, encode, oid, fromHex,
    BOOLEAN: 1, INTEGER: 2, BIT_STRING: 3, OCTET_STRING: 4, UTC_TIME: 0x17, GENERALIZED_TIME: 0x18,
    SEQUENCE: 0x30, SET: 0x31,
    sequence: (...parts) => encode(0x30, ...parts),
    setOf: (parts, tag = 0x31) => encode(tag, ...[...parts].sort(own.compareBytes)),
    integerOne: () => Uint8Array.of(2, 1, 1),
    nothing: () => Uint8Array.of(5, 0),
  };
})(unionreg);
