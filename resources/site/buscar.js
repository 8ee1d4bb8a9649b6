// The search page: asks Pagefind, which lies beside this site, and shows what it finds. Nothing is sent anywhere.
"use strict";

(function () {
  const form = document.querySelector("form.search");
  const field = document.getElementById("q");
  const kind = document.getElementById("kind");
  const said = document.getElementById("said");
  const list = document.getElementById("found");
  const more = document.getElementById("more");
  const STEP = 10;
  let engine = null;
  let results = [];
  let shown = 0;
  let asked = 0;

  const site = new URL("../", document.currentScript.src);

  async function start() {
    if (location.protocol === "file:") return null;
    const module = await import(new URL("pagefind/pagefind.js", site).href);
    await module.options({ baseUrl: "/", excerptLength: 24 });
    await module.init();
    return module;
  }

  function tell(text) {
    said.textContent = text;
  }

  // What Pagefind found is text with <mark> around the words; everything else in it is shown as it stands.
  function plain(markup) {
    // A sign in front keeps the blanks at the beginning, which a parser of pages would drop.
    return new DOMParser().parseFromString("x" + markup, "text/html").body.textContent.slice(1);
  }

  function excerpt(markup) {
    const span = document.createElement("span");
    span.className = "about";
    markup.split(/(<mark>.*?<\/mark>)/).forEach((part) => {
      const match = /^<mark>(.*)<\/mark>$/.exec(part);
      const text = plain(match ? match[1] : part);
      const node = match ? document.createElement("mark") : document.createTextNode(text);
      if (match) node.textContent = text;
      span.append(node);
    });
    return span;
  }

  function line(found) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const path = found.raw_url || found.url;
    link.href = new URL(path.replace(/^\//, ""), site).href;
    link.textContent = found.meta.title || path;
    const about = document.createElement("span");
    about.className = "about";
    about.textContent = found.meta.kind || "";
    item.append(link, about, excerpt(found.excerpt));
    return item;
  }

  async function show() {
    const part = await Promise.all(results.slice(shown, shown + STEP).map((one) => one.data()));
    shown += part.length;
    list.append(...part.map(line));
    more.hidden = shown >= results.length;
  }

  async function search() {
    const words = field.value.trim();
    const number = ++asked;
    list.replaceChildren();
    more.hidden = true;
    if (!words) {
      tell("");
      return;
    }
    tell(said.dataset.working);
    const filters = kind.value ? { kind: kind.value } : {};
    const answer = await engine.search(words, { filters });
    if (number !== asked) return;
    results = answer.results;
    shown = 0;
    const amount = results.length;
    tell(amount === 0 ? said.dataset.none : (amount === 1 ? said.dataset.foundOne : said.dataset.found).replace("{n}", amount));
    await show();
  }

  function remember() {
    const query = new URLSearchParams({ q: field.value, ...(kind.value ? { kind: kind.value } : {}) });
    history.replaceState(null, "", "?" + query);
  }

  async function open() {
    const query = new URLSearchParams(location.search);
    field.value = query.get("q") || "";
    if (query.get("kind")) kind.value = query.get("kind");
    if (location.protocol === "file:") {
      said.className = "warning";
      tell(said.dataset.cannot);
      return;
    }
    try {
      engine = await start();
    } catch (error) {
      said.className = "warning";
      tell(said.dataset.failed);
      return;
    }
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      remember();
      search();
    });
    kind.addEventListener("change", () => {
      remember();
      search();
    });
    more.addEventListener("click", async () => {
      const first = list.children.length;
      await show();
      list.children[first].querySelector("a").focus();
    });
    form.dataset.ready = "yes";
    await search();
  }

  open();
})();
