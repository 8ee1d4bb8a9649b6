// The manifests of a package: form, coverage, digests (tally package, section 5): codes M-101 to M-301.
"use strict";

(function (own) {
  const ASIC = "http://uri.etsi.org/02918/v1.2.1#";
  const DS = "http://www.w3.org/2000/09/xmldsig#";
  const XMLNS = "http://www.w3.org/2000/xmlns/";
  const SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
  const MOST_TAGS = 8 * 16384;
  const CODES = ["M-103", "M-104", "M-105", "M-106", "M-107", "M-201"];

  class ManifestError extends Error {}

  function textOf(bytes) {
    let text;
    try {
      text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (error) {
      throw new ManifestError("UTF-8");
    }
    if (text.startsWith("\ufeff")) throw new ManifestError("byte order mark");
    if (text.startsWith("<?xml")) {
      const declared = /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.0\1([^>]*)\?>/.exec(text);
      const encoding = declared && /encoding[ \t\r\n]*=[ \t\r\n]*["']([^"']*)["']/.exec(declared[2]);
      if (!declared || (encoding && encoding[1].toLowerCase() !== "utf-8")) throw new ManifestError("declaration");
    }
    if (text.split("<").length - 1 > MOST_TAGS) throw new ManifestError("too many elements");
    return text;
  }

  function requireForm(element, space, name, attributes, mayHoldText = false) {
    const own_ = [...element.attributes].filter((one) => one.namespaceURI !== XMLNS);
    for (const one of element.attributes) {
      if (one.namespaceURI === XMLNS && ![ASIC, DS].includes(one.value)) throw new ManifestError("namespace");
    }
    const right = own_.length === attributes.length &&
      own_.every((one) => one.namespaceURI === null && attributes.includes(one.localName));
    if (element.namespaceURI !== space || element.localName !== name || !right) {
      throw new ManifestError(`element ${element.localName}`);
    }
    const loose = [...element.childNodes].some((one) => [3, 4].includes(one.nodeType) && /[^ \t\r\n]/.test(one.data));
    if (loose && !mayHoldText) throw new ManifestError("text");
  }

  function readReference(element) {
    requireForm(element, ASIC, "DataObjectReference", ["URI", "MimeType"]);
    if (element.children.length !== 2) throw new ManifestError("DataObjectReference");
    const [method, value] = element.children;
    requireForm(method, DS, "DigestMethod", ["Algorithm"]);
    requireForm(value, DS, "DigestValue", [], true);
    if (method.children.length || value.children.length) throw new ManifestError("DigestValue");
    const algorithm = method.getAttribute("Algorithm");
    const digest = [...value.childNodes].filter((one) => [3, 4].includes(one.nodeType)).map((one) => one.data).join("");
    return { uri: element.getAttribute("URI"), algorithm, digest: algorithm === SHA256 ? bareDigest(digest) : null };
  }

  function bareDigest(text) {
    const bare = text.replace(/[ \t\r\n]+/g, "");
    if (!/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/.test(bare)) throw new ManifestError("DigestValue");
    return bare;
  }

  function readManifest(bytes) {
    const page = new DOMParser().parseFromString(textOf(bytes), "application/xml");
    if (page.querySelector("parsererror")) throw new ManifestError("XML");
    if (page.doctype) throw new ManifestError("document type");
    const root = page.documentElement;
    requireForm(root, ASIC, "ASiCManifest", []);
    const [signature, ...objects] = root.children;
    if (!signature) throw new ManifestError("incomplete ASiCManifest");
    requireForm(signature, ASIC, "SigReference", ["URI", "MimeType"]);
    if (signature.children.length) throw new ManifestError("element");
    if (signature.getAttribute("MimeType") !== "application/pkcs7-signature") throw new ManifestError("MimeType");
    return { signatureUri: signature.getAttribute("URI"), references: objects.map(readReference) };
  }

  // The signers by number, with the names that their three files must have. M-101.
  own.findSigners = function (pack, rows) {
    const numbers = new Set();
    for (const place of pack.places.values()) {
      if (["manifest", "signature", "statement"].includes(place.kind)) numbers.add(place.number);
    }
    const signers = [...numbers].sort((one, other) => one - other).map((number) => {
      const label = String(number).padStart(3, "0");
      return { number, manifest: `META-INF/ASiCManifest-${label}.xml`, signature: `META-INF/signature-${label}.p7s`,
        statement: `signers/${label}.json` };
    });
    let expected = 0;
    for (const signer of signers) {
      expected += 1;
      for (const name of [signer.manifest, signer.signature, signer.statement]) {
        if (!pack.has(name)) rows.fail("M-101", name);
      }
      if (signer.number !== expected) {
        rows.fail("M-101", signer.manifest, { expected: String(expected).padStart(3, "0") });
        break;
      }
    }
    return signers;
  };

  own.checkManifests = function (pack, signers, rows) {
    if (!pack.names("signature").length) {
      rows.notChecked(["M-102", ...CODES]);
      if (!signers.length) rows.notChecked(["M-101"]);
    }
    const covered = new Set();
    for (const [name, place] of pack.places) {
      if (!["manifest", "signature", "statement", "mimetype"].includes(place.kind)) covered.add(name);
    }
    for (const signer of signers) {
      if (pack.has(signer.manifest)) checkOne(pack, signer, new Set([...covered, signer.statement]), rows);
    }
  };

  function checkOne(pack, signer, expected, rows) {
    let manifest;
    try {
      manifest = readManifest(pack.content(signer.manifest));
    } catch (error) {
      rows.fail("M-102", signer.manifest, { reason: error.message });
      rows.notChecked(CODES, signer.manifest);
      return;
    }
    if (manifest.signatureUri !== signer.signature) {
      rows.fail("M-103", signer.manifest, { uri: manifest.signatureUri.slice(0, 200) });
    }
    const listed = new Set(manifest.references.map((one) => one.uri));
    for (const name of expected) {
      if (pack.has(name) && !listed.has(name)) rows.fail("M-104", signer.manifest, { uri: name });
    }
    const seen = new Set();
    for (const { uri } of manifest.references) {
      if (seen.has(uri) || !expected.has(uri)) checkUnexpected(pack, signer, uri, seen, rows);
      seen.add(uri);
    }
    checkDigests(pack, signer, manifest, rows);
    if (seen.has(signer.statement) && !pack.has(signer.statement)) {
      rows.fail("M-105", signer.manifest, { uri: signer.statement });
    }
  }

  function checkUnexpected(pack, signer, uri, seen, rows) {
    if (!pack.has(uri)) rows.fail("M-105", signer.manifest, { uri: uri.slice(0, 200) });
    const forbidden = uri === "mimetype" || uri.startsWith("META-INF/") || uri.startsWith("signers/");
    if (seen.has(uri) || forbidden) rows.fail("M-106", signer.manifest, { uri: uri.slice(0, 200) });
  }

  function checkDigests(pack, signer, manifest, rows) {
    for (const { uri, algorithm, digest } of manifest.references) {
      if (digest === null) {
        rows.fail("M-107", signer.manifest, { uri: uri.slice(0, 200), algorithm: algorithm.slice(0, 100) });
      } else if (pack.digests.has(uri) && own.base64(pack.digests.get(uri)) !== digest) {
        rows.fail("M-201", uri, { manifest: signer.manifest });
      }
    }
  }
})(unionreg);
