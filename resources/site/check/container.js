// Reading the one allowed form of ZIP, strictly and by hand (tally package, sections 1 and 2): codes Z-101 to Z-115.
"use strict";

(function (own) {
  const MIMETYPE = "application/vnd.etsi.asic-e+zip";
  const LARGEST_FILE = 2 ** 31 - 1;
  const MOST_ENTRIES = 16384;
  const MEBI = 1 << 20;
  const STATION = "stations/([a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?)/";
  const NUMBER = "((?!000)[0-9]{3})";
  const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

  // kind, pattern, limit, and which group is the station and which the number
  const LAYOUT = [
    ["count", STATION + "count\\.json", 256 << 10, 1, 0],
    ["sheet", STATION + "sheet-(0|[1-9][0-9]?)\\.(?:jpg|png|pdf)", 20 * MEBI, 1, 2],
    ["earlier-count", STATION + "count-([1-9][0-9]?)\\.json", 256 << 10, 1, 2],
    ["document", "documents/[a-z0-9][a-z0-9._-]{0,80}\\.pdf", 20 * MEBI, 0, 0],
    ["statement", "signers/" + NUMBER + "\\.json", 64 << 10, 0, 1],
    ["manifest", "META-INF/ASiCManifest-" + NUMBER + "\\.xml", 8 * MEBI, 0, 1],
    ["signature", "META-INF/signature-" + NUMBER + "\\.p7s", 64 << 10, 0, 1],
    ["mimetype", "mimetype", 31, 0, 0],
    ["definition", "vote/definition\\.json", 8 * MEBI, 0, 0],
    ["result", "result\\.json", 4 * MEBI, 0, 0],
    ["index", "documents/index\\.json", 4 * MEBI, 0, 0],
    ["log", "log/(?:events\\.jsonl|checkpoint)", 256 * MEBI, 0, 0],
  ].map(([kind, pattern, limit, station, number]) => ({
    kind, pattern: new RegExp("^(?:" + pattern + ")$"), limit, station, number,
  }));

  own.DATA_KINDS = new Set(["definition", "count", "earlier-count", "sheet", "result", "log"]);

  own.isReserved = (name) => RESERVED.test(name.split(".", 1)[0].toLowerCase());

  function matchOf(name) {
    for (const line of LAYOUT) {
      const match = line.pattern.exec(name);
      if (match) return { line, match };
    }
    return null;
  }

  own.placeOf = function (name) {
    const found = matchOf(name);
    if (!found) return null;
    const { line, match } = found;
    return {
      kind: line.kind,
      station: line.station ? match[line.station] : null,
      number: line.number ? Number(match[line.number]) : null,
    };
  };

  function isWellFormed(name) {
    if (!/^[A-Za-z0-9._/-]{1,128}$/.test(name) || name.startsWith("/")) return false;
    const segments = name.split("/");
    if (segments.length > 4) return false;
    if (segments[0] === "META-INF") return true;
    return segments.every(
      (one) => /^[a-z0-9][a-z0-9._-]*$/.test(one) && !one.includes("..") && !one.endsWith(".") && !own.isReserved(one),
    );
  }

  class Reader {
    constructor(bytes, report) {
      this.bytes = bytes;
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      this.report = report;
      this.failed = false;
    }

    fail(code, entry = null, params = {}) {
      this.failed = true;
      this.report(code, entry, params);
    }

    isMark(position, last) {
      const bytes = this.bytes;
      return bytes[position] === 0x50 && bytes[position + 1] === 0x4b &&
        bytes[position + 2] === last[0] && bytes[position + 3] === last[1];
    }

    read() {
      if (this.bytes.length > LARGEST_FILE) {
        this.fail("Z-112", null, { limit: LARGEST_FILE, size: this.bytes.length });
        return null;
      }
      const end = this.findEnd();
      if (end === null) {
        this.fail("Z-101", null, { reason: "end record" });
        return null;
      }
      const entries = this.readEntries(end);
      return this.failed ? null : entries;
    }

    findEnd() {
      for (let place = this.bytes.length - 22; place >= 0; place--) {
        if (this.isMark(place, [5, 6])) return place;
      }
      return null;
    }

    readEntries(end) {
      const u16 = (place) => this.view.getUint16(end + place, true);
      const u32 = (place) => this.view.getUint32(end + place, true);
      const [disk, directoryDisk, here, total] = [u16(4), u16(6), u16(8), u16(10)];
      const [size, offset, comment] = [u32(12), u32(16), u16(20)];
      this.checkEnd(end, comment);
      if ([disk, directoryDisk, here, total].includes(0xffff) || [size, offset].includes(0xffffffff)) {
        this.fail("Z-107", null, { reason: "ZIP64" });
        return [];
      }
      if (disk || directoryDisk || here !== total) this.fail("Z-107", null, { reason: "disks" });
      if (total > MOST_ENTRIES) this.fail("Z-112", null, { limit: MOST_ENTRIES, size: total });
      const directory = end - size;
      if (offset !== directory) this.fail("Z-102", null, { reason: "directory offset" });
      const records = directory >= 0 ? this.readDirectory(directory, end, total) : null;
      if (records === null) {
        this.fail("Z-101", null, { reason: "central directory" });
        return [];
      }
      return this.checkRecords(records, directory, directory - offset);
    }

    checkEnd(end, comment) {
      if (comment) this.fail("Z-103");
      const rest = this.bytes.length - end - 22 - comment;
      if (rest > 0) this.fail("Z-102", null, { reason: "data after the end", size: rest });
      if (rest < 0) this.fail("Z-101", null, { reason: "comment" });
      if (end >= 20 && this.isMark(end - 20, [6, 7])) this.fail("Z-107", null, { reason: "ZIP64" });
    }

    readDirectory(position, end, total) {
      const records = [];
      for (let number = 0; number < total; number++) {
        if (position + 46 > end || !this.isMark(position, [1, 2])) return null;
        const at = position;
        const u16 = (place) => this.view.getUint16(at + place, true);
        const u32 = (place) => this.view.getUint32(at + place, true);
        const [names, extras, comments] = [u16(28), u16(30), u16(32)];
        position += 46;
        if (position + names + extras + comments > end) return null;
        const name = this.bytes.subarray(position, position + names);
        position += names + extras + comments;
        records.push({
          name,
          label: own.latin1(name),
          made: u16(4), needed: u16(6), flags: u16(8), method: u16(10), time: u16(12), date: u16(14),
          crc: u32(16), packed: u32(20), size: u32(24),
          extra: extras, comment: comments,
          disk: u16(34), internal: u16(36), external: u32(38), offset: u32(42),
        });
      }
      if (position !== end) this.fail("Z-102", null, { reason: "data after the directory", size: end - position });
      return records;
    }

    checkRecords(records, directory, shift) {
      const seen = new Set();
      const entries = [];
      let position = 0;
      for (const record of records) {
        this.checkRecord(record);
        const folded = record.label.toLowerCase();
        if (seen.has(folded)) this.fail("Z-110", record.label);
        seen.add(folded);
        const start = this.checkLocal(record, position, directory, shift);
        if (start === null) {
          position = record.offset + shift;
          continue;
        }
        entries.push({ name: record.label, offset: start, size: record.packed });
        position = start + record.packed;
      }
      if (position !== directory) this.fail("Z-102", null, { reason: "gap before the directory" });
      this.checkFirst(records, entries);
      if (records.reduce((sum, record) => sum + record.size, 0) > LARGEST_FILE) {
        this.fail("Z-112", null, { limit: LARGEST_FILE });
      }
      return entries;
    }

    checkRecord(record) {
      const { label } = record;
      if (record.comment) this.fail("Z-103", label);
      if (record.extra) this.fail("Z-114", label);
      if (!isWellFormed(label)) this.fail("Z-109", label);
      const found = matchOf(label);
      if (!found) this.fail("Z-111", label);
      if (record.flags) this.fail("Z-106", label, { flags: record.flags });
      const beyond = [record.packed, record.size, record.offset].includes(0xffffffff);
      if (record.method || record.flags & 8 || record.disk || beyond) {
        this.fail("Z-107", label, { reason: record.method ? "method" : "descriptor, disk or ZIP64" });
      }
      if (record.external >>> 28 !== 8 || record.external & 0x10 || label.endsWith("/")) this.fail("Z-108", label);
      const fixed = record.made === 0x0314 && record.needed === 20 && record.time === 0 && record.date === 0x0021 &&
        record.internal === 0 && record.external === 0x81a40000 && record.disk === 0;
      if (!fixed) this.fail("Z-115", label);
      if (found && record.size > found.line.limit) {
        this.fail("Z-112", label, { limit: found.line.limit, size: record.size });
      }
    }

    checkLocal(record, expected, directory, shift) {
      const { label } = record;
      const offset = record.offset + shift;
      if (offset !== expected) this.fail("Z-102", label, { reason: "offset" });
      let start = offset + 30;
      if (offset < 0 || start > directory || !this.isMark(offset, [3, 4])) {
        this.fail("Z-101", label, { reason: "local header" });
        return null;
      }
      const u16 = (place) => this.view.getUint16(offset + place, true);
      const u32 = (place) => this.view.getUint32(offset + place, true);
      const [names, extras] = [u16(26), u16(28)];
      const name = this.bytes.subarray(start, start + names);
      const agree = u16(4) === record.needed && u16(6) === record.flags && u16(8) === record.method &&
        u16(10) === record.time && u16(12) === record.date && u32(14) === record.crc &&
        u32(18) === record.packed && u32(22) === record.size;
      if (!agree || !own.sameBytes(name, record.name)) this.checkDifference(record, u16(6), u16(8));
      if (extras) this.fail("Z-114", label);
      start += names + extras;
      if (start + record.packed > directory) {
        this.fail("Z-101", label, { reason: "cut" });
        return null;
      }
      if (offset === expected) this.checkContent(record, start);
      return start;
    }

    checkDifference(record, flags, method) {
      this.fail("Z-105", record.label);
      if (flags && !record.flags) this.fail("Z-106", record.label, { flags });
      if ((method || flags & 8) && !record.method) this.fail("Z-107", record.label, { reason: "local header" });
    }

    checkContent(record, start) {
      if (record.method) return;
      if (record.packed !== record.size) {
        this.fail("Z-113", record.label, { reason: "size" });
      } else if (own.crc32(this.bytes.subarray(start, start + record.size)) !== record.crc) {
        this.fail("Z-113", record.label, { reason: "CRC-32" });
      }
    }

    checkFirst(records, entries) {
      const first = entries.length && records[0].label === "mimetype" && entries[0].name === "mimetype";
      const right = first && entries[0].size === MIMETYPE.length &&
        own.latin1(this.bytes.subarray(entries[0].offset, entries[0].offset + entries[0].size)) === MIMETYPE;
      if (!right) {
        this.fail("Z-104", "mimetype");
      } else if (records.slice(1).some((record) => record.label === "mimetype")) {
        this.fail("Z-104", "mimetype", { reason: "twice" });
      }
    }
  }

  // The entries in order, or null when anything failed. `report(code, entry, params)` is called for every failure.
  own.readContainer = (bytes, report) => new Reader(bytes, report).read();
})(unionreg);
