// Certificates as the tax authority encodes them, RSA signatures by WebCrypto, and paths to an anchor
// (tally package, section 7). Names are kept and compared as bytes.
"use strict";

(function (own) {
  const der = own.der;
  const RSA_ENCRYPTION = der.oid("1.2.840.113549.1.1.1");
  // MD5 is not among what a browser computes: a certificate signed with it has no path here, and fails all the same.
  const SIGNATURE_HASHES = new Map([
    [der.oid("1.2.840.113549.1.1.4"), "MD5"],
    [der.oid("1.2.840.113549.1.1.5"), "SHA-1"],
    [der.oid("1.2.840.113549.1.1.11"), "SHA-256"],
    [der.oid("1.2.840.113549.1.1.12"), "SHA-384"],
    [der.oid("1.2.840.113549.1.1.13"), "SHA-512"],
  ]);
  const [NAME, UNIQUE, SERIAL] = ["2.5.4.3", "2.5.4.45", "2.5.4.5"].map(der.oid);
  const [BASIC, USAGE, EXTENDED] = ["2.5.29.19", "2.5.29.15", "2.5.29.37"].map(der.oid);
  const [EMAIL, CLIENT] = ["1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.2"].map(der.oid);
  const USAGES = ["digitalSignature", "nonRepudiation", "keyEncipherment", "dataEncipherment", "keyAgreement",
    "keyCertSign", "cRLSign", "encipherOnly", "decipherOnly"];
  const EFIRMA = ["digitalSignature", "nonRepudiation", "dataEncipherment", "keyAgreement"];
  const LONGEST_PATH = 8;
  const MOST_STEPS = 2000;
  const MOST_PATHS = 64;

  async function isSignature(key, signature, data, hash) {
    if (!hash || hash === "MD5") return false;
    const url = (bytes) => own.base64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    try {
      const algorithm = { name: "RSASSA-PKCS1-v1_5", hash };
      const jwk = { kty: "RSA", n: url(key.modulus), e: url(key.exponent), ext: true };
      const made = await crypto.subtle.importKey("jwk", jwk, algorithm, false, ["verify"]);
      return await crypto.subtle.verify("RSASSA-PKCS1-v1_5", made, signature, data);
    } catch (error) {
      return false;
    }
  }

  function unsigned(content) {
    let start = 0;
    while (start < content.length - 1 && content[start] === 0) start += 1;
    return content.slice(start);
  }

  function readKey(info) {
    const [algorithm, key] = info.exactly(2);
    if (algorithm.children()[0].key !== RSA_ENCRYPTION) return null;
    const [modulus, exponent] = der.readOne(key.content.subarray(1), der.SEQUENCE).exactly(2)
      .map((number) => unsigned(der.expect(number, der.INTEGER).content));
    return { modulus, exponent, bits: (modulus.length - 1) * 8 + (32 - Math.clz32(modulus[0])) };
  }

  // Milliseconds of a UTCTime or GeneralizedTime with seconds and Z.
  function readTime(element) {
    let text = own.latin1(element.content);
    if (element.tag === der.UTC_TIME) text = (text.slice(0, 2) < "50" ? "20" : "19") + text;
    else if (element.tag !== der.GENERALIZED_TIME) throw new der.DerError("time");
    if (!/^[0-9]{14}Z$/.test(text)) throw new der.DerError("time");
    const [year, month, day, hour, minute, second] =
      [[0, 4], [4, 6], [6, 8], [8, 10], [10, 12], [12, 14]].map(([from, to]) => text.slice(from, to));
    const moment = own.timeOf(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    if (moment === null) throw new der.DerError("time");
    return moment;
  }

  function bits(element) {
    const { content } = der.expect(element, der.BIT_STRING);
    if (content[0] !== 0) throw new der.DerError("bit string");
    return content.subarray(1);
  }

  function textOf(value) {
    const content = value.tag === der.BIT_STRING ? value.content.subarray(1) : value.content;
    const set = { 0x0c: "utf-8", 0x1e: "utf-16be" }[value.tag];
    const text = set ? new TextDecoder(set, { fatal: true, ignoreBOM: true }).decode(content) : own.latin1(content);
    return text.normalize("NFC");
  }

  function attributesOf(name) {
    const found = new Map();
    for (const relative of name.children()) {
      for (const pair of der.expect(relative, der.SET).children()) {
        const [kind, value] = der.expect(pair, der.SEQUENCE).exactly(2);
        const text = textOf(value);
        if (!found.has(kind.key)) found.set(kind.key, text);
      }
    }
    return found;
  }

  function holderOf(attributes) {
    const parts = (attributes.get(UNIQUE) || "").split("/").map((part) => part.trim());
    return {
      name: attributes.has(NAME) ? attributes.get(NAME) : null,
      rfc: parts[0] || null,
      representative_rfc: parts.length > 1 ? parts[1] || null : null,
      curp: (attributes.get(SERIAL) || "").split("/").pop().trim() || null,
    };
  }

  function extensionsOf(rest) {
    const values = new Map();
    for (const wrapper of rest.filter((element) => element.tag === 0xa3)) {
      for (const extension of der.readOne(wrapper.content, der.SEQUENCE).children()) {
        const inner = extension.children();
        if (inner.length < 2) throw new der.DerError("extension");
        values.set(inner[0].key, der.readOne(der.expect(inner[inner.length - 1], der.OCTET_STRING).content));
      }
    }
    return {
      ...constraintsOf(values.get(BASIC)),
      usage: usageOf(values.get(USAGE)),
      extended: new Set(values.has(EXTENDED) ? values.get(EXTENDED).children().map((one) => one.key) : []),
    };
  }

  function constraintsOf(value) {
    if (!value) return { authority: false, pathLength: null };
    const parts = value.children();
    const authority = parts.some((one) => one.tag === der.BOOLEAN && !(one.content.length === 1 && one.content[0] === 0));
    const length = parts.find((one) => one.tag === der.INTEGER);
    return { authority, pathLength: length ? signedNumber(length.content) : null };
  }

  function signedNumber(content) {
    const number = content.reduce((sum, octet) => sum * 256 + octet, 0);
    return content.length && content[0] & 0x80 ? number - 256 ** content.length : number;
  }

  function usageOf(value) {
    if (!value) return new Set();
    const octets = der.expect(value, der.BIT_STRING).content.subarray(1);
    return new Set(USAGES.filter((_, place) => octets[place >> 3] & (0x80 >> (place & 7))));
  }

  async function readCertificate(raw) {
    const [signed, algorithm, signature] = der.readOne(raw, der.SEQUENCE).exactly(3);
    const fields = der.expect(signed, der.SEQUENCE).children();
    if (fields[0].tag === 0xa0) fields.shift();
    const [serial, inner, issuer, validity, subject, info, ...rest] = fields;
    const [notBefore, notAfter] = der.expect(validity, der.SEQUENCE).exactly(2).map(readTime);
    der.expect(serial, der.INTEGER);
    const number = own.latin1(serial.content);
    const extensions = extensionsOf(rest);
    const has = (list, set) => list.every((one) => set.has(one));
    return {
      raw,
      key: readKey(der.expect(info, der.SEQUENCE)),
      signedPart: signed.raw,
      signature: bits(signature),
      agree: own.sameBytes(algorithm.raw, inner.raw),
      hash: SIGNATURE_HASHES.get(algorithm.children()[0].key) || null,
      serial: serial.raw,
      number: /^[0-9]+$/.test(number) ? number : own.hex(serial.content),
      issuer: der.expect(issuer, der.SEQUENCE).raw,
      issuerName: attributesOf(issuer).get(NAME) || "",
      subject: der.expect(subject, der.SEQUENCE).raw,
      holder: holderOf(attributesOf(subject)),
      notBefore,
      notAfter,
      extensions,
      isEfirma: has(EFIRMA, extensions.usage) && has([EMAIL, CLIENT], extensions.extended),
      id: own.hex(raw),
    };
  }

  const isSignedBy = async (one, issuer) =>
    Boolean(one.hash && one.agree && issuer.key) && isSignature(issuer.key, one.signature, one.signedPart, one.hash);
  const isValidAt = (one, moment) => one.notBefore <= moment && moment <= one.notAfter;
  const isSelfIssued = (one) => own.sameBytes(one.issuer, one.subject);

  // The store that the site carries: what signs itself is an anchor, everything else leads to one.
  own.readTrust = async function (encodings) {
    const trust = { anchors: new Set(), all: [], ids: new Set() };
    for (const encoding of encodings) {
      const one = await readCertificate(own.fromBase64(encoding));
      if (trust.ids.has(one.id)) continue;
      trust.ids.add(one.id);
      trust.all.push(one);
      if (isSelfIssued(one) && (await isSignedBy(one, one))) trust.anchors.add(one.id);
    }
    return trust;
  };

  async function findPaths(signer, trust, embedded) {
    const known = new Map([...trust.all, ...embedded].map((one) => [one.id, one]));
    const verified = new Map();
    const found = [];
    let steps = 0;
    async function follow(path) {
      const last = path[path.length - 1];
      if (trust.anchors.has(last.id)) {
        found.push(path);
        return;
      }
      if (path.length === LONGEST_PATH) return;
      for (const issuer of known.values()) {
        if (!own.sameBytes(issuer.subject, last.issuer)) continue;
        steps += 1;
        if (steps > MOST_STEPS || found.length >= MOST_PATHS) return;
        if (path.some((one) => one.id === issuer.id)) continue;
        const pair = last.id + "/" + issuer.id;
        if (!verified.has(pair)) verified.set(pair, await isSignedBy(last, issuer));
        if (verified.get(pair)) await follow([...path, issuer]);
      }
    }
    await follow([signer]);
    return found;
  }

  function mayIssue(authority, below) {
    const { authority: isAuthority, usage, pathLength } = authority.extensions;
    if (!isAuthority || !usage.has("keyCertSign")) return false;
    return pathLength === null || below.filter((one) => !isSelfIssued(one)).length <= pathLength;
  }

  function pathFailures(path, trust, time) {
    const failures = new Map();
    path.slice(1).forEach((authority, place) => {
      const about = { number: authority.number, name: authority.holder.name || "" };
      if (time !== null && !isValidAt(authority, time)) failures.set("K-203", about);
      if (!mayIssue(authority, path.slice(1, place + 1))) failures.set("K-207", about);
    });
    for (const one of path.slice(0, -1)) {
      if (["MD5", "SHA-1"].includes(one.hash) && !trust.ids.has(one.id)) failures.set("K-208", { number: one.number });
    }
    return failures;
  }

  // What fails on the best path, as code and params; K-201 alone when there is no path.
  own.checkPath = async function (signer, embedded, trust, time) {
    const paths = await findPaths(signer, trust, embedded);
    if (!paths.length) return new Map([["K-201", { issuer: signer.issuerName }]]);
    const all = paths.map((path) => pathFailures(path, trust, time));
    const rank = (one) => (one.has("K-203") ? 1000 : 0) + one.size;
    const failures = all.reduce((best, one) => (rank(one) < rank(best) ? one : best));
    const onPath = new Set(paths.flat().map((one) => one.id));
    const stranger = embedded.find((one) => !onPath.has(one.id) && one.id !== signer.id);
    if (stranger) failures.set("K-107", { number: stranger.number });
    return failures;
  };

  Object.assign(own, { readCertificate, readDerTime: readTime, isRsaSignature: isSignature, isValidAt, RSA_ENCRYPTION });
  own.SIGNATURE_HASHES = SIGNATURE_HASHES;
})(unionreg);
