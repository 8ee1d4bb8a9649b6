// Reading the JSON of a package strictly (tally package, section 3): codes S-101 to S-108 and S-110.
// Written by hand because the browser's own parser forgets repeated keys and how a number was written.
"use strict";

(function (own) {
  const LARGEST = 2 ** 53 - 1;
  const DEEPEST = 12;
  const TOO_DEEP = 400;
  const FORBIDDEN = /[\ufeff\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;
  const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
  const TIME_KEYS = new Set(["at", "opened_at", "closed_at", "counted_at", "opens_at", "closes_at", "fixed_at",
    "computed_at", "declared_at"]);
  const ID_KEYS = new Set(["id", "station_id", "option", "union", "winner"]);
  const SCHEMA_OF = { definition: "definition", count: "count", "earlier-count": "count", result: "result",
    index: "documents", statement: "signer" };
  const KNOWN = new Set(["definition", "count", "result", "documents", "signer"].map((one) => `tally-${one}-1`));

  class NotJson extends Error {}
  class TooDeep extends Error {}

  class Parser {
    constructor(text) {
      this.text = text;
      this.place = 0;
      this.repeated = null;
      this.badNumber = null;
    }

    whole() {
      if (this.text.startsWith("\ufeff")) throw new NotJson("byte order mark");
      this.blanks();
      const value = this.value(1);
      this.blanks();
      if (this.place !== this.text.length) throw new NotJson("extra data");
      return value;
    }

    blanks() {
      while (" \t\n\r".includes(this.text[this.place] || "x")) this.place += 1;
    }

    value(depth) {
      if (depth > TOO_DEEP) throw new TooDeep();
      const sign = this.text[this.place];
      if (sign === "{") return this.object(depth);
      if (sign === "[") return this.array(depth);
      if (sign === '"') return this.string();
      for (const [word, meaning] of [["true", true], ["false", false], ["null", null]]) {
        if (this.text.startsWith(word, this.place)) {
          this.place += word.length;
          return meaning;
        }
      }
      return this.number();
    }

    object(depth) {
      const found = Object.create(null);
      this.place += 1;
      this.blanks();
      if (this.text[this.place] === "}") {
        this.place += 1;
        return found;
      }
      for (;;) {
        if (this.text[this.place] !== '"') throw new NotJson("name expected");
        const key = this.string();
        this.blanks();
        this.take(":");
        this.blanks();
        const value = this.value(depth + 1);
        if (key in found && this.repeated === null) this.repeated = key.slice(0, 60);
        found[key] = value;
        this.blanks();
        if (!this.goesOn("}")) return found;
      }
    }

    array(depth) {
      const found = [];
      this.place += 1;
      this.blanks();
      if (this.text[this.place] === "]") {
        this.place += 1;
        return found;
      }
      for (;;) {
        found.push(this.value(depth + 1));
        this.blanks();
        if (!this.goesOn("]")) return found;
      }
    }

    goesOn(end) {
      const sign = this.text[this.place];
      this.place += 1;
      if (sign === end) return false;
      if (sign !== ",") throw new NotJson("comma expected");
      this.blanks();
      return true;
    }

    take(sign) {
      if (this.text[this.place] !== sign) throw new NotJson(`${sign} expected`);
      this.place += 1;
    }

    string() {
      const start = this.place;
      for (this.place += 1; ; this.place += 1) {
        const sign = this.text[this.place];
        if (sign === undefined || sign < " ") throw new NotJson("string");
        if (sign === '"') break;
        if (sign === "\\") this.place += 1;
      }
      this.place += 1;
      try {
        return JSON.parse(this.text.slice(start, this.place));
      } catch (error) {
        throw new NotJson("string");
      }
    }

    number() {
      NUMBER.lastIndex = this.place;
      const match = NUMBER.exec(this.text);
      if (!match) throw new NotJson("value expected");
      this.place += match[0].length;
      const digits = match[0];
      const number = Number(digits);
      if (match[1] || match[2] || digits === "-0" || Math.abs(number) > LARGEST) {
        this.badNumber = this.badNumber || digits.slice(0, 40);
        return 0;
      }
      return number;
    }
  }

  function depthOf(value) {
    if (value === null || typeof value !== "object") return 0;
    return 1 + Math.max(0, ...Object.values(value).map(depthOf));
  }

  function badText(value) {
    if (typeof value === "string") {
      return FORBIDDEN.test(value) || value.normalize("NFC") !== value ? value.slice(0, 60) : null;
    }
    if (value === null || typeof value !== "object") return null;
    for (const one of Array.isArray(value) ? value : [...Object.keys(value), ...Object.values(value)]) {
      const bad = badText(one);
      if (bad !== null) return bad;
    }
    return null;
  }

  function collect(value, times, identifiers) {
    for (const [key, member] of Object.entries(value)) {
      if (typeof member === "string") {
        if (TIME_KEYS.has(key)) times.push(member);
        else if (ID_KEYS.has(key)) identifiers.push(member);
      } else if (Array.isArray(member)) {
        for (const one of member) {
          if (one !== null && typeof one === "object" && !Array.isArray(one)) collect(one, times, identifiers);
        }
      } else if (member !== null && typeof member === "object") {
        collect(member, times, identifiers);
      }
    }
  }

  // Milliseconds since 1970 of an RFC 3339 time, or null when there is no such date, hour or offset.
  own.timeOf = function (text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:Z|([+-])(\d{2}):(\d{2}))$/.exec(text);
    if (!match) return null;
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
    const moment = new Date(0);
    moment.setUTCFullYear(year, month - 1, day);
    moment.setUTCHours(hour, minute, second, 0);
    const exists = year > 0 && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
    if (!exists || hour > 23 || minute > 59 || second > 59) return null;
    if (!match[7]) return moment.getTime();
    const [hours, minutes] = [Number(match[8]), Number(match[9])];
    if (hours > 23 || minutes > 59) return null;
    return moment.getTime() - (match[7] === "-" ? -1 : 1) * (hours * 60 + minutes) * 60000;
  };

  // {value, problems}: value is null when the reading ended early; problems are [code, params] in their order.
  own.readJson = function (bytes, kind) {
    let parser;
    let value;
    try {
      parser = new Parser(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
      value = parser.whole();
    } catch (error) {
      if (error instanceof TooDeep) {
        return { value: null, problems: [["S-107", { limit: DEEPEST }], ["S-103", { field: "", rule: "depth" }]] };
      }
      return { value: null, problems: [["S-101", { reason: error.message }]] };
    }
    if (parser.repeated !== null) return { value: null, problems: [["S-102", { key: parser.repeated }]] };
    if (parser.badNumber !== null) return { value: null, problems: [["S-104", { number: parser.badNumber }]] };
    return judge(value, kind);
  };

  function judge(value, kind) {
    const problems = [];
    const ending = schemaProblem(value, kind);
    if (ending && depthOf(value) > DEEPEST) problems.push(["S-107", { limit: DEEPEST }]);
    const bad = badText(value);
    if (bad !== null) problems.push(["S-105", { text: bad }]);
    if (ending) return { value: null, problems: [...problems, ending] };
    const times = [];
    const identifiers = [];
    collect(value, times, identifiers);
    for (const time of times) if (own.timeOf(time) === null) problems.push(["S-106", { time }]);
    for (const id of identifiers) if (own.isReserved(id)) problems.push(["S-110", { id }]);
    return { value, problems };
  }

  function schemaProblem(value, kind) {
    const isObject = value !== null && typeof value === "object" && !Array.isArray(value);
    if (isObject && "schema" in value && !KNOWN.has(value.schema)) {
      return ["S-108", { schema: String(value.schema).slice(0, 60) }];
    }
    const root = own.schemas[SCHEMA_OF[kind]];
    const broken = violation(root, value, root, "");
    return broken ? ["S-103", { field: broken.field.slice(0, 200), rule: broken.rule }] : null;
  }

  function typeOf(value) {
    if (value === null) return "null";
    if (Array.isArray(value)) return "array";
    return typeof value === "number" ? "integer" : typeof value;
  }

  // The first breach of a schema (draft 2020-12; the keywords that the schemas of a package use), or null.
  function violation(schema, value, root, field) {
    if (schema.$ref) {
      const broken = violation(root.$defs[schema.$ref.replace("#/$defs/", "")], value, root, field);
      if (broken) return broken;
    }
    const kind = typeOf(value);
    const types = schema.type === undefined ? null : [].concat(schema.type);
    if (types && !types.includes(kind) && !(kind === "integer" && types.includes("number"))) {
      return { field, rule: "type" };
    }
    if ("const" in schema && value !== schema.const) return { field, rule: "const" };
    if (schema.enum && !schema.enum.includes(value)) return { field, rule: "enum" };
    if (kind === "string" && textBreach(schema, value)) return { field, rule: "text" };
    if (kind === "integer") {
      if (schema.minimum !== undefined && value < schema.minimum) return { field, rule: "minimum" };
      if (schema.maximum !== undefined && value > schema.maximum) return { field, rule: "maximum" };
    }
    const inner = kind === "array" ? arrayBreach(schema, value, root, field)
      : kind === "object" ? objectBreach(schema, value, root, field) : null;
    return inner || combined(schema, value, root, field);
  }

  const patterns = new Map();

  function textBreach(schema, value) {
    const length = [...value].length;
    if (schema.minLength !== undefined && length < schema.minLength) return true;
    if (schema.maxLength !== undefined && length > schema.maxLength) return true;
    if (schema.pattern === undefined) return false;
    if (!patterns.has(schema.pattern)) patterns.set(schema.pattern, new RegExp(schema.pattern, "u"));
    return !patterns.get(schema.pattern).test(value);
  }

  function arrayBreach(schema, value, root, field) {
    if (schema.minItems !== undefined && value.length < schema.minItems) return { field, rule: "minItems" };
    if (schema.maxItems !== undefined && value.length > schema.maxItems) return { field, rule: "maxItems" };
    if (!schema.items) return null;
    for (let place = 0; place < value.length; place++) {
      const broken = violation(schema.items, value[place], root, `${field}/${place}`);
      if (broken) return broken;
    }
    return null;
  }

  function objectBreach(schema, value, root, field) {
    for (const name of schema.required || []) if (!(name in value)) return { field: `${field}/${name}`, rule: "required" };
    const known = schema.properties || {};
    for (const [name, member] of Object.entries(value)) {
      if (Object.hasOwn(known, name)) {
        const broken = violation(known[name], member, root, `${field}/${name}`);
        if (broken) return broken;
      } else if (schema.additionalProperties === false) {
        return { field, rule: "additionalProperties" };
      }
    }
    return null;
  }

  function combined(schema, value, root, field) {
    if (schema.oneOf && schema.oneOf.filter((one) => !violation(one, value, root, field)).length !== 1) {
      return { field, rule: "oneOf" };
    }
    if (schema.if && schema.then && !violation(schema.if, value, root, field)) {
      return violation(schema.then, value, root, field);
    }
    return null;
  }
})(unionreg);
