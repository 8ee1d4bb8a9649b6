// Judging a package in the browser: bytes in, report out. The phases and verdict words are those of the tally package,
// section 11; papers (D-102 to D-105) and the log are not read here and the report says so.
"use strict";

(function (own) {
  const PHASES = [[1, /^Z-/], [2, /^(K-10[1257]|M-)/], [3, /^S-/], [4, /^K-(10[34]|2|3|5)/], [5, /^(K-4|T-1)/],
    [6, /^(A|D|R|T|L)-/]];
  const VERDICTS = { 1: "unreadable", 2: "altered", 3: "unreadable", 4: "not-trusted", 5: "incomplete", 6: "inconsistent" };
  // What a phone can hold at once; larger packages are for the program.
  own.LARGEST_HERE = 300 * (1 << 20);

  own.phaseOf = (code) => PHASES.find(([, pattern]) => pattern.test(code))[0];

  class Rows {
    constructor() {
      this.rows = new Map();
    }

    put(code, status, entry, params) {
      const key = JSON.stringify([code, status, entry, params]);
      if (!this.rows.has(key)) this.rows.set(key, { code, status, entry, params });
    }

    fail(code, entry = null, params = {}) {
      this.put(code, "fail", entry, params);
    }

    remark(code, entry = null, params = {}) {
      this.put(code, "remark", entry, params);
    }

    add(code, entry, isRemark, params = {}) {
      this.put(code, isRemark ? "remark" : "fail", entry, params);
    }

    notChecked(codes, entry = null, params = {}) {
      for (const code of codes) this.put(code, "not-checked", entry, params);
    }

    codes(status) {
      return [...new Set([...this.rows.values()].filter((one) => one.status === status).map((one) => one.code))].sort();
    }

    verdict() {
      const phases = this.codes("fail").map(own.phaseOf);
      if (phases.length) return VERDICTS[Math.min(...phases)];
      return this.codes("remark").length ? "valid-with-remarks" : "valid";
    }
  }

  class Package {
    constructor(bytes, entries) {
      this.bytes = bytes;
      this.entries = new Map(entries.map((one) => [one.name, one]));
      this.places = new Map(entries.map((one) => [one.name, own.placeOf(one.name)]));
      this.digests = new Map();
    }

    async digestAll() {
      for (const [name, place] of this.places) {
        if (["mimetype", "signature", "manifest"].includes(place.kind)) continue;
        this.digests.set(name, await own.sha256(this.content(name)));
      }
    }

    has(name) {
      return this.entries.has(name);
    }

    content(name) {
      const { offset, size } = this.entries.get(name);
      return this.bytes.subarray(offset, offset + size);
    }

    names(kind) {
      return [...this.places].filter(([, place]) => place.kind === kind).map(([name]) => name).sort();
    }

    hexDigest(name) {
      return own.hex(this.digests.get(name));
    }

    async packageDigest() {
      const names = [...this.places].filter(([, place]) => own.DATA_KINDS.has(place.kind)).map(([name]) => name).sort();
      const lines = names.map((name) => `${this.hexDigest(name)}  ${name}\n`).join("");
      return own.hex(await own.sha256(new TextEncoder().encode(lines)));
    }

    readJson(name, rows) {
      if (!this.has(name)) return null;
      const reading = own.readJson(this.content(name), this.places.get(name).kind);
      for (const [code, params] of reading.problems) rows.fail(code, name, params);
      return reading.value;
    }

    checkBeginnings(rows) {
      const beginnings = { ".jpg": "ffd8ff", ".png": "89504e470d0a1a0a", ".pdf": "255044462d" };
      for (const name of [...this.names("sheet"), ...this.names("document")]) {
        const wanted = beginnings[name.slice(-4)];
        if (own.hex(this.content(name).subarray(0, wanted.length / 2)) !== wanted) rows.fail("S-109", name);
      }
    }
  }

  async function checkPackage(pack, request, rows) {
    await pack.digestAll();
    const digest = await pack.packageDigest();
    const definition = pack.readJson("vote/definition.json", rows);
    const result = pack.readJson("result.json", rows);
    const index = pack.readJson("documents/index.json", rows);
    pack.checkBeginnings(rows);
    for (const name of pack.names("log")) rows.notChecked(["L-001"], name);
    const signers = own.findSigners(pack, rows);
    const statements = new Map();
    for (const { statement } of signers) if (pack.has(statement)) statements.set(statement, pack.readJson(statement, rows));
    own.checkManifests(pack, signers, rows);
    const definitionDigest = definition ? pack.hexDigest("vote/definition.json") : "";
    checkDigests(statements, digest, definitionDigest, request, rows);
    const computedAt = result ? own.timeOf(result.computed_at) : null;
    const circumstances = { trust: request.trust, at: request.at, definition, computedAt };
    const outcomes = await own.checkSignatures(pack, signers, statements, circumstances, rows);
    const counts = own.readCounts(pack, definition, result, rows);
    own.checkDefinition(definition, rows);
    own.checkResultFrame(definition, result, counts, rows);
    own.checkSumsAndDecision(definition, result, counts, rows);
    own.checkVoteIds(definition, result, index, rows);
    own.checkPapers(pack, index, counts, rows);
    return { digest, definition, definitionDigest, result, signers: outcomes };
  }

  function checkDigests(statements, digest, definitionDigest, request, rows) {
    if (!statements.size) rows.notChecked(["M-301"]);
    for (const [name, statement] of statements) {
      if (!statement) rows.notChecked(["M-301"], name);
      else if (statement.package_digest !== digest) {
        rows.fail("M-301", name, { stated: statement.package_digest, computed: digest });
      }
    }
    for (const [code, wanted, found] of [["M-302", request.expectDigest, digest],
      ["M-303", request.expectDefinition, definitionDigest]]) {
      if (!wanted) rows.notChecked([code]);
      else if (wanted !== found) rows.fail(code, null, { expected: wanted, computed: found });
    }
  }

  function signerOf(outcome) {
    const { certificate, statement } = outcome;
    return {
      number: outcome.files.number,
      name: certificate ? certificate.holder.name : null,
      rfc: certificate ? certificate.holder.rfc : null,
      capacity: statement ? statement.capacity : null,
      role: statement ? statement.role : null,
      time: outcome.time,
      issuer: certificate ? certificate.issuerName : null,
      signatureOk: outcome.signatureOk,
      trusted: outcome.trusted,
      counts: outcome.counts,
    };
  }

  // `request`: at (milliseconds; now unless given), trust (now that of the site), expectDigest, expectDefinition.
  own.verify = async function (bytes, request = {}) {
    const trust = request.trust || (await own.readTrust(own.authorities.certificates));
    const asked = { at: Date.now(), ...request, trust };
    const rows = new Rows();
    const entries = own.readContainer(bytes, (code, entry, params) => rows.fail(code, entry, params));
    let facts = { digest: null, definition: null, definitionDigest: "", result: null, signers: [] };
    if (entries) facts = await checkPackage(new Package(bytes, entries), asked, rows);
    const checks = [...rows.rows.values()].sort((one, other) =>
      own.phaseOf(one.code) - own.phaseOf(other.code) || (one.code < other.code ? -1 : one.code > other.code ? 1 : 0));
    return {
      verdict: rows.verdict(),
      sha256: own.hex(await own.sha256(bytes)),
      digest: facts.digest,
      definition: facts.definition,
      definitionDigest: facts.definitionDigest,
      result: facts.result,
      signers: facts.signers.map(signerOf),
      fail: rows.codes("fail"),
      remark: rows.codes("remark"),
      checks,
      papersUnread: checks.some((one) => one.code === "D-102" && one.status === "not-checked"),
    };
  };
})(unionreg);
