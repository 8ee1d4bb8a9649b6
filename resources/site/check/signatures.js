// The signatures and who made them (tally package, sections 6 and 7): codes K-101 to K-503.
"use strict";

(function (own) {
  const FORM = ["K-101", "K-102", "K-105", "K-107"];
  const VALUE_CODES = ["K-101", "K-102", "K-103", "K-104", "K-105"];
  const PATH_CODES = ["K-107", "K-201", "K-202", "K-203", "K-204", "K-205", "K-206", "K-207", "K-208"];
  const STATEMENT_CODES = ["K-301", "K-302", "K-304", "K-305", "K-306", "K-307"];
  const ALWAYS_OPEN = ["K-501", "K-502", "K-503"];
  const AHEAD = 5 * 60000;
  const APART = 15 * 60000;
  const CERTIFYING = ["certifies", "certifies-under-protest"];
  const written = (moment) => new Date(moment).toISOString().replace(".000Z", "Z");

  // `circumstances`: trust, at (milliseconds), definition and computedAt (null when not read).
  own.checkSignatures = async function (pack, signers, statements, circumstances, rows) {
    const outcomes = signers.map((files) => ({
      files, statement: statements.get(files.statement) || null, certificate: null, time: null, failed: new Set(),
      counts: false,
    }));
    for (const outcome of outcomes) {
      if (pack.has(outcome.files.signature)) await checkSigner(pack, outcome, circumstances, rows);
    }
    const signed = outcomes.filter((one) => pack.has(one.files.signature));
    if (!signed.length) {
      rows.fail("K-402");
      rows.notChecked([...VALUE_CODES, ...PATH_CODES, ...STATEMENT_CODES, ...ALWAYS_OPEN]);
    }
    checkRepeats(signed, rows);
    countOfficials(outcomes, circumstances.definition, rows);
    for (const one of outcomes) {
      one.signatureOk = Boolean(one.certificate) && !FORM.some((code) => one.failed.has(code));
      one.trusted = Boolean(one.certificate) && ![...one.failed].some((code) => !FORM.includes(code));
    }
    return outcomes;
  };

  async function checkSigner(pack, outcome, circumstances, rows) {
    const entry = outcome.files.signature;
    let embedded = [];
    if (pack.has(outcome.files.manifest)) {
      const reading = await own.readSignature(pack.content(entry), pack.content(outcome.files.manifest));
      for (const [code, reason] of reading.failed) rows.fail(code, entry, { reason });
      rows.notChecked([...reading.unchecked].sort(), entry);
      outcome.failed = new Set([...reading.failed.keys(), ...reading.unchecked]);
      outcome.certificate = reading.signer;
      outcome.time = reading.time;
      embedded = reading.certificates;
    } else {
      leaveUnchecked(outcome, VALUE_CODES, rows);
    }
    if (outcome.certificate) await checkCertificate(outcome, embedded, circumstances, rows);
    else leaveUnchecked(outcome, PATH_CODES, rows);
    checkStatement(outcome, circumstances.definition, rows);
    leaveOpen(outcome, circumstances.at, rows);
  }

  function leaveUnchecked(outcome, codes, rows) {
    rows.notChecked(codes, outcome.files.signature);
    for (const code of codes) outcome.failed.add(code);
  }

  async function checkCertificate(outcome, embedded, circumstances, rows) {
    const { certificate, time } = outcome;
    const entry = outcome.files.signature;
    const failed = await own.checkPath(certificate, embedded, circumstances.trust, time);
    if (!certificate.isEfirma) failed.set("K-204", { number: certificate.number });
    if (time === null) leaveUnchecked(outcome, ["K-202", "K-203", "K-205", "K-206"], rows);
    else wrongTimes(certificate, time, circumstances, failed);
    if (circumstances.computedAt === null) rows.notChecked(["K-206"], entry);
    if (failed.has("K-201")) rows.notChecked(["K-107", "K-203", "K-207", "K-208"], entry);
    for (const [code, params] of failed) {
      rows.fail(code, entry, params);
      outcome.failed.add(code);
    }
  }

  function wrongTimes(certificate, time, circumstances, failed) {
    if (!own.isValidAt(certificate, time)) {
      failed.set("K-202", { signed: written(time), from: written(certificate.notBefore), to: written(certificate.notAfter) });
    }
    if (time - circumstances.at > AHEAD) failed.set("K-205", { signed: written(time), at: written(circumstances.at) });
    if (circumstances.computedAt !== null && circumstances.computedAt - time > APART) {
      failed.set("K-206", { signed: written(time), computed: written(circumstances.computedAt) });
    }
  }

  function checkStatement(outcome, definition, rows) {
    const { statement, certificate } = outcome;
    const entry = outcome.files.statement;
    if (!statement) {
      rows.notChecked(STATEMENT_CODES, entry);
      return;
    }
    if (certificate) compareIdentity(statement, certificate, entry, rows);
    else rows.notChecked(["K-301", "K-305"], entry);
    if (statement.number !== outcome.files.number) rows.fail("K-302", entry, { number: statement.number });
    if (!definition) rows.notChecked(["K-302", "K-306"], entry);
    else if (statement.vote_id !== definition.vote_id) rows.fail("K-302", entry, { vote: statement.vote_id });
    if (statement.capacity === "certifies-under-protest") {
      rows.remark("K-307", entry, { name: statement.name, remarks: statement.remarks });
    }
    const declared = own.timeOf(statement.declared_at);
    if (declared === null || outcome.time === null) {
      rows.notChecked(["K-304"], entry);
    } else if (Math.abs(declared - outcome.time) > APART) {
      rows.remark("K-304", entry, { declared: written(declared), signed: written(outcome.time) });
    }
    if (!definition || statement.role !== "official" || statement.capacity === "witness") return;
    const rfc = rfcOf(outcome);
    if (!officialsOf(definition).has(rfc)) rows.remark("K-306", entry, { rfc: rfc || "" });
  }

  function compareIdentity(statement, certificate, entry, rows) {
    const read = { ...certificate.holder, certificate_number: certificate.number };
    for (const field of ["rfc", "representative_rfc", "curp", "name", "certificate_number"]) {
      if (statement[field] !== read[field]) {
        rows.fail("K-301", entry, { field, stated: statement[field] || "", certificate: read[field] || "" });
      }
    }
  }

  function leaveOpen(outcome, at, rows) {
    const { certificate, time } = outcome;
    const entry = outcome.files.signature;
    const dated = certificate && time !== null && own.isValidAt(certificate, time);
    rows.notChecked(["K-501"], entry, { undated: !dated });
    if (certificate && at > certificate.notAfter) {
      rows.notChecked(["K-502"], entry, { ended: true, not_after: written(certificate.notAfter) });
    } else {
      rows.notChecked(["K-502"], entry, { ended: false });
    }
    rows.notChecked(["K-503"], entry);
  }

  function checkRepeats(outcomes, rows) {
    const seen = new Set();
    for (const outcome of outcomes) {
      const rfc = outcome.certificate && outcome.certificate.holder.rfc;
      if (!rfc) continue;
      if (seen.has(rfc)) rows.remark("K-305", outcome.files.statement, { rfc });
      seen.add(rfc);
    }
  }

  function countOfficials(outcomes, definition, rows) {
    if (!definition) {
      rows.notChecked(["K-401"]);
      return;
    }
    const listed = officialsOf(definition);
    const counted = new Set();
    for (const outcome of outcomes) {
      const rfc = rfcOf(outcome);
      const certifies = outcome.statement && CERTIFYING.includes(outcome.statement.capacity);
      if (listed.has(rfc) && !counted.has(rfc) && certifies && outcome.certificate && !outcome.failed.size) {
        counted.add(rfc);
        outcome.counts = true;
      }
    }
    const needed = definition.required_signatures.certify;
    if (counted.size < needed) rows.fail("K-401", null, { needed, found: counted.size });
  }

  function rfcOf(outcome) {
    if (outcome.certificate) return outcome.certificate.holder.rfc;
    return outcome.statement ? outcome.statement.rfc : null;
  }

  const officialsOf = (definition) => new Set(definition.required_signatures.officials.map((one) => one.rfc));
})(unionreg);
