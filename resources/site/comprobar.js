// The page that checks a package: takes a file or the published one, has it judged and says so in words.
"use strict";

(function (own) {
  const words = own.words;
  const form = document.getElementById("check");
  const file = document.getElementById("file");
  const expected = document.getElementById("expected");
  const report = document.getElementById("report");
  const published = document.getElementById("published");
  const language = document.documentElement.lang;
  const site = new URL("../", document.currentScript.src);
  const GOOD = ["valid", "valid-with-remarks"];
  let fromSite = null;

  const groups = (digest) => digest.match(/.{4}/g).join(" ");
  const number = (value) => value.toLocaleString("en-US");

  function make(tag, text, name) {
    const node = document.createElement(tag);
    if (text) node.textContent = text;
    if (name) node.className = name;
    return node;
  }

  function put(...nodes) {
    report.replaceChildren(...nodes);
  }

  function warn(key) {
    put(make("p", words[key], "warning"));
    report.focus();
  }

  function section(heading, ...nodes) {
    const part = make("section");
    part.append(make("h2", heading), ...nodes);
    return part;
  }

  function facts(pairs) {
    const list = make("dl", "", "facts");
    for (const [label, value] of pairs) {
      const row = make("div");
      const said = make("dd");
      said.append(...(Array.isArray(value) ? value : [value]));
      row.append(make("dt", label), said);
      list.append(row);
    }
    return list;
  }

  function filled(text, params) {
    return text.replace(/\{(\w+)\}/g, (whole, name) => (name in params ? String(params[name]) : whole));
  }

  // What a row means, in the words of the program; a row without words of its own is shown by its code.
  function meaning(row) {
    const key = `verify.${row.code}.${row.status === "remark" ? "remark" : "fail"}`;
    return filled(words[key] || words[`verify.${row.code}.fail`] || row.code, row.params);
  }

  function rows(report_, status) {
    const list = make("ul", "", "files");
    for (const row of report_.checks.filter((one) => one.status === status).slice(0, 200)) {
      const item = make("li", meaning(row));
      item.append(make("span", [row.code, row.entry].filter(Boolean).join(" · "), "about"));
      list.append(item);
    }
    return list;
  }

  function verdict(found) {
    const good = GOOD.includes(found.verdict);
    const box = make("div", "", `verdict ${good ? "good" : "bad"}`);
    const heading = make("h2", `${good ? "✓" : "✗"} ${words["check.verdict." + found.verdict]}`);
    box.append(heading, make("p", words["check.said." + found.verdict]));
    if (good && found.papersUnread) box.append(make("p", words["check.papers-unread"]));
    return box;
  }

  function signers(found) {
    const list = make("ul", "", "files");
    for (const one of found.signers) {
      const state = one.signatureOk ? (one.trusted ? "good" : "bad-trust") : "bad";
      const item = make("li", one.name || "—");
      const notes = [`${one.signatureOk && one.trusted ? "✓" : "✗"} ${words["check.signer." + state]}`];
      if (one.counts) notes.push(words["check.signer.counts"]);
      if (one.capacity === "certifies-under-protest") notes.push(words["check.signer.protest"]);
      item.append(make("span", notes.join(" · "), "about"));
      if (one.time !== null) {
        const time = new Date(one.time).toLocaleString(language === "es" ? "es-MX" : "en-GB",
          { dateStyle: "long", timeStyle: "short" });
        item.append(make("span", words["check.signer.time"].replace("{time}", time), "about"));
      }
      list.append(item);
    }
    return list;
  }

  function result(found) {
    const { definition, result: said } = found;
    const labels = new Map(definition.options.map((one) => [one.id, one.label]));
    const pairs = [];
    for (const vote of said.totals.votes) pairs.push([labels.get(vote.option) || vote.option, number(vote.count)]);
    pairs.push([words["check.null"], number(said.totals.null_votes)]);
    const { outcome } = said.resolution || said.computed;
    pairs.push([words["check.outcome"], words["check.outcome." + outcome] || outcome]);
    return [make("p", definition.title), facts(pairs)];
  }

  // What was judged and how it came out, from the report alone: nothing is said of what was not reached.
  function did(found) {
    const failed = (pattern) => found.fail.some((code) => pattern.test(code));
    const state = (reached, pattern) => (!reached ? "not" : failed(pattern) ? "failed" : "done");
    const opened = found.digest !== null;
    const signed = opened && found.signers.length > 0;
    const states = {
      container: opened ? state(true, /^Z-/) : "failed",
      digests: state(signed, /^(M-|K-10[1257])/),
      signatures: state(signed, /^K-(10[34]|[2345])/),
      figures: state(Boolean(found.definition && found.result), /^[SADRTL]-/),
    };
    const list = make("ul", "", "files");
    for (const [name, how] of Object.entries(states)) {
      const item = make("li", words["check.did." + name]);
      item.dataset.did = `${name}:${how}`;
      item.append(make("span", words["check.did." + how], "about"));
      list.append(item);
    }
    return list;
  }

  function digests(found) {
    const compared = [];
    const code = (text) => make("code", groups(text));
    if (found.digest) {
      const line = [code(found.digest)];
      const known = [...document.querySelectorAll("[data-digest]")].map((one) => one.dataset.digest);
      if (known.includes(found.digest)) line.push(make("span", "✓ " + words["check.same"], "about"));
      else if (fromSite) line.push(make("span", "✗ " + words["check.other"], "about"));
      compared.push([words["check.digest"], line]);
    }
    if (found.definitionDigest) compared.push([words["check.definition"], code(found.definitionDigest)]);
    compared.push([words["check.file-digest"], code(found.sha256)]);
    return facts(compared);
  }

  function show(found) {
    const parts = [verdict(found)];
    if (own.authorities.test) parts.push(make("p", words["check.test"], "warning"));
    if (found.fail.length) parts.push(section(words["check.problems"], rows(found, "fail")));
    if (found.remark.length) parts.push(section(words["check.remarks"], rows(found, "remark")));
    if (found.definition && found.result) parts.push(section(words["check.result"], ...result(found)));
    if (found.signers.length) parts.push(section(words["check.signers"], signers(found)));
    parts.push(digests(found), section(words["check.did.title"], did(found)));
    put(...parts);
    document.getElementById("can").hidden = true;
    report.dataset.verdict = found.verdict;
    report.focus();
  }

  function wanted() {
    const typed = expected.value.toLowerCase().replace(/[\s-]/g, "");
    if (!typed) return null;
    return /^[0-9a-f]{64}$/.test(typed) ? typed : undefined;
  }

  async function bytesOf() {
    if (file.files.length) {
      if (file.files[0].size > own.LARGEST_HERE) return "check.too-large";
      return new Uint8Array(await file.files[0].arrayBuffer());
    }
    if (!fromSite) return "check.no-file";
    try {
      const answer = await fetch(new URL(fromSite, site));
      if (!answer.ok) return "check.cannot-fetch";
      return new Uint8Array(await answer.arrayBuffer());
    } catch (error) {
      return "check.cannot-fetch";
    }
  }

  async function check() {
    delete report.dataset.verdict;
    document.getElementById("can").hidden = false;
    const expectDigest = wanted();
    if (expectDigest === undefined) {
      warn("check.expected.wrong");
      return;
    }
    put(make("p", words["check.working"]));
    try {
      const bytes = await bytesOf();
      if (typeof bytes === "string") warn(bytes);
      else show(await own.verify(bytes, { expectDigest }));
    } catch (error) {
      warn("check.failed");
    }
  }

  function follow() {
    const path = decodeURIComponent(location.hash.slice(1));
    fromSite = /^archivos\/[0-9a-f]{2}\/[0-9a-f]{16}-[a-z0-9._-]+\.asice$/.test(path) ? path : null;
    published.hidden = !fromSite;
    if (!fromSite) return;
    const link = make("a", path.split("/").pop());
    link.href = new URL(path, site).href;
    published.replaceChildren(make("strong", words["check.from-site"] + ": "), link);
    file.value = "";
    check();
  }

  if (!window.isSecureContext || !window.crypto || !crypto.subtle) {
    document.getElementById("insecure").hidden = false;
    return;
  }
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    check();
  });
  file.addEventListener("change", () => {
    if (file.files.length) check();
  });
  window.addEventListener("hashchange", follow);
  follow();
})(unionreg);
