// One CAdES signature: taken apart, the one allowed frame rebuilt, all bytes compared (tally package, section 6).
"use strict";

(function (own) {
  const der = own.der;
  const SMALLEST_KEY = 2048;
  const [ID_DATA, ID_SIGNED_DATA] = ["1.2.840.113549.1.7.1", "1.2.840.113549.1.7.2"].map(der.oid);
  const [CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_TIME, SIGNING_CERTIFICATE] =
    ["1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4", "1.2.840.113549.1.9.5", "1.2.840.113549.1.9.16.2.47"].map(der.oid);
  const SHA256 = der.oid("2.16.840.1.101.3.4.2.1");
  const DIGESTS = new Map([
    [SHA256, "SHA-256"],
    [der.oid("2.16.840.1.101.3.4.2.2"), "SHA-384"],
    [der.oid("2.16.840.1.101.3.4.2.3"), "SHA-512"],
    [der.oid("1.3.14.3.2.26"), "SHA-1"],
  ]);

  async function takeApart(data) {
    const [, wrapper] = der.readOne(data).exactly(2);
    const fields = der.readOne(wrapper.content, der.SEQUENCE).children();
    const [signerInfo] = der.expect(fields[fields.length - 1], der.SET).exactly(1);
    const certificates = [];
    for (const field of fields.filter((one) => one.tag === 0xa0)) {
      for (const element of field.children()) certificates.push(await own.readCertificate(element.raw));
    }
    const inner = der.expect(signerInfo, der.SEQUENCE).children();
    const [, signerId, digestAlgorithm, ...rest] = inner;
    const attributes = rest[0].tag === 0xa0 ? rest.shift().children() : null;
    const signature = der.expect(rest[1], der.OCTET_STRING).content;
    const [issuer, serial] = der.expect(signerId, der.SEQUENCE).exactly(2);
    const signer = certificates.find(
      (one) => own.sameBytes(one.issuer, issuer.raw) && own.sameBytes(one.serial, serial.raw),
    );
    if (!signer) throw new der.DerError("signer certificate not found");
    return { certificates, signer, digestAlgorithm, signatureAlgorithm: rest[0], attributes, signature };
  }

  function withNull(algorithm, expected) {
    if (algorithm.children()[0].key !== expected) return algorithm.raw;
    return der.sequence(der.fromHex(expected), der.nothing());
  }

  function rebuild(parts) {
    const digestAlgorithm = withNull(parts.digestAlgorithm, SHA256);
    const certificates = new Map(parts.certificates.map((one) => [one.id, one.raw]));
    const attributes = (parts.attributes || []).map((one) => one.raw);
    const signerInfo = der.sequence(
      der.integerOne(),
      der.sequence(parts.signer.issuer, parts.signer.serial),
      digestAlgorithm,
      parts.attributes === null ? new Uint8Array(0) : der.setOf(attributes, 0xa0),
      withNull(parts.signatureAlgorithm, own.RSA_ENCRYPTION),
      der.encode(der.OCTET_STRING, parts.signature),
    );
    const signedData = der.sequence(
      der.integerOne(),
      der.setOf([digestAlgorithm]),
      der.sequence(der.fromHex(ID_DATA)),
      der.setOf([...certificates.values()], 0xa0),
      der.setOf([signerInfo]),
    );
    return der.sequence(der.fromHex(ID_SIGNED_DATA), der.encode(0xa0, signedData));
  }

  function readAttributes(attributes, failed) {
    const found = new Map();
    for (const attribute of attributes) {
      const [kind, values] = attribute.exactly(2);
      const [first, ...more] = der.expect(values, der.SET).children();
      if (!first) throw new der.DerError("attribute");
      if (found.has(kind.key) || more.length) failed.set("K-101", "attribute twice");
      if (!found.has(kind.key)) found.set(kind.key, first);
    }
    const type = found.get(CONTENT_TYPE);
    if (type && type.key !== ID_DATA) failed.set("K-101", "contentType");
    const digest = found.get(MESSAGE_DIGEST);
    if (digest && digest.tag !== der.OCTET_STRING) failed.set("K-101", "messageDigest");
    return found;
  }

  function weakAlgorithm(parts) {
    if (parts.digestAlgorithm.children()[0].key !== SHA256) return "digest";
    if (parts.signatureAlgorithm.children()[0].key !== own.RSA_ENCRYPTION) return "signature";
    const bits = parts.signer.key ? parts.signer.key.bits : 0;
    return bits < SMALLEST_KEY ? `key ${bits}` : null;
  }

  // What is wrong with digest or signature value: "" when nothing, null when it cannot be tested.
  async function wrongValue(parts, attributes, content) {
    const digestName = DIGESTS.get(parts.digestAlgorithm.children()[0].key);
    const algorithm = parts.signatureAlgorithm.children()[0].key;
    const hash = algorithm === own.RSA_ENCRYPTION ? digestName : own.SIGNATURE_HASHES.get(algorithm);
    if (!digestName || !hash || !parts.signer.key) return null;
    const digest = attributes.get(MESSAGE_DIGEST);
    if (digest) {
      const computed = new Uint8Array(await crypto.subtle.digest(digestName, content));
      if (!own.sameBytes(digest.content, computed)) return "messageDigest";
    }
    const signed = parts.attributes === null ? content
      : der.encode(der.SET, ...parts.attributes.map((one) => one.raw));
    return (await own.isRsaSignature(parts.signer.key, parts.signature, signed, hash)) ? "" : "signature";
  }

  async function wrongReference(signer, attributes, failed) {
    const value = attributes.get(SIGNING_CERTIFICATE);
    if (!value) return null;
    try {
      const [references] = der.expect(value, der.SEQUENCE).exactly(1);
      const [first] = references.exactly(1);
      const [digest, issuerSerial] = first.exactly(2);
      der.expect(digest, der.OCTET_STRING);
      const [names, serial] = issuerSerial.exactly(2);
      const [name] = names.exactly(1);
      if (name.tag !== 0xa4) throw new der.DerError("reference");
      const same = own.sameBytes(digest.content, await own.sha256(signer.raw)) &&
        own.sameBytes(name.content, signer.issuer) && own.sameBytes(serial.raw, signer.serial);
      return same ? "" : "signingCertificateV2";
    } catch (error) {
      failed.set("K-101", "signingCertificateV2");
      return null;
    }
  }

  function signingTime(attributes, failed) {
    const value = attributes.get(SIGNING_TIME);
    if (!value) return null;
    try {
      return own.readDerTime(der.expect(value, der.UTC_TIME));
    } catch (error) {
      failed.set("K-101", "signingTime");
      return null;
    }
  }

  // {failed: Map code → reason, unchecked: Set, signer, certificates, time}. Never throws for any bytes.
  own.readSignature = async function (data, content) {
    const failed = new Map();
    const unchecked = new Set();
    let parts;
    let attributes;
    let frame;
    try {
      parts = await takeApart(data);
      attributes = readAttributes(parts.attributes || [], failed);
      frame = rebuild(parts);
    } catch (error) {
      const open = new Set(["K-102", "K-103", "K-104", "K-105"]);
      return { failed: new Map([["K-101", error.message]]), unchecked: open, signer: null, certificates: [], time: null };
    }
    if (!own.sameBytes(data, frame)) failed.set("K-101", "frame");
    const weak = weakAlgorithm(parts);
    if (weak) failed.set("K-103", weak);
    const four = [CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_TIME, SIGNING_CERTIFICATE];
    if (attributes.size !== 4 || !four.every((one) => attributes.has(one))) failed.set("K-104", String(attributes.size));
    const value = await wrongValue(parts, attributes, content);
    const reference = await wrongReference(parts.signer, attributes, failed);
    for (const [code, reason] of [["K-102", value], ["K-105", reference]]) {
      if (reason === null) unchecked.add(code);
      else if (reason) failed.set(code, reason);
    }
    const time = signingTime(attributes, failed);
    return { failed, unchecked, signer: parts.signer, certificates: parts.certificates, time };
  };
})(unionreg);
