// The counts of the stations: which are there, and whether each adds up (tally package, section 8): A codes, T-101 to
// T-104, T-215, T-216, D-201, D-202.
"use strict";

(function (own) {
  const ALL = ["A-101", "A-102", "A-103", "A-104", "A-105", "A-106", "A-107", "A-108", "A-201", "A-202", "A-203", "A-204",
    "A-205", "A-206", "A-207", "A-301", "A-302", "A-303", "A-304"];
  const OF_OPTIONS = ALL.filter((code) => !["A-106", "A-107", "A-304"].includes(code));
  const LATE = 30 * 60000;

  class CountReader {
    constructor(pack, definition, result, rows) {
      Object.assign(this, { pack, definition, rows });
      this.stations = new Map((definition ? definition.stations : []).map((one) => [one.id, one]));
      this.options = definition ? definition.options.map((one) => one.id) : [];
      this.annulled = new Set((result ? result.annulled_stations : []).map((one) => one.station_id));
      this.counts = { figures: new Map(), listed: new Map(), unreadable: new Set(), optionsDiffer: false };
      this.versions = new Map();
      for (const place of pack.places.values()) {
        if (place.kind !== "earlier-count") continue;
        if (!this.versions.has(place.station)) this.versions.set(place.station, []);
        this.versions.get(place.station).push(place.number);
      }
    }

    read() {
      this.checkPresence();
      for (const name of this.pack.names("count")) this.readStation(this.pack.places.get(name).station, name);
      for (const station of [...this.versions.keys()].sort()) {
        if (!this.pack.has(`stations/${station}/count.json`)) this.readVersions(station, null);
      }
      return this.counts;
    }

    checkPresence() {
      const { rows, pack } = this;
      for (const name of ["vote/definition.json", "result.json"]) if (!pack.has(name)) rows.fail("T-101", name);
      if (!this.definition) {
        rows.notChecked([...ALL, "T-102", "T-215", "T-216"]);
        return;
      }
      for (const station of this.stations.keys()) {
        const name = `stations/${station}/count.json`;
        if (!pack.has(name)) rows.fail("T-102", name, { station });
      }
      for (const [name, place] of pack.places) {
        if (place.station !== null && !this.stations.has(place.station)) {
          rows.fail("T-215", name, { station: place.station });
        }
      }
    }

    readStation(station, name) {
      const count = this.pack.readJson(name, this.rows);
      this.readVersions(station, count);
      if (!count) {
        this.counts.unreadable.add(station);
        this.rows.notChecked([...ALL, "T-103", "T-104", "T-216"], name);
        return;
      }
      this.checkBelonging(station, name, count);
      this.noteSheets(station, name, count);
      this.counts.figures.set(station, figuresOf(count));
      const planned = this.stations.get(station);
      if (!planned) return;
      const annulled = this.annulled.has(station);
      const check = { entry: name, station: planned, count, options: this.options, rows: this.rows, annulled };
      if (!checkStation(check) && !annulled) this.counts.optionsDiffer = true;
    }

    checkBelonging(station, name, count) {
      const otherVote = this.definition && count.vote_id !== this.definition.vote_id;
      if (otherVote || count.station_id !== station) {
        this.rows.fail("T-216", name, { vote: count.vote_id, station: count.station_id });
      }
    }

    noteSheets(station, name, count) {
      for (const { path, sha256 } of count.sheets) {
        if (!path.startsWith(`stations/${station}/`)) {
          this.rows.fail("D-202", name, { path });
        } else {
          if (!this.counts.listed.has(station)) this.counts.listed.set(station, new Set());
          this.counts.listed.get(station).add(path);
        }
        if (!this.pack.has(path)) this.rows.fail("T-104", path, { count: name });
        else if (this.pack.hexDigest(path) !== sha256) this.rows.fail("D-201", path, { count: name });
      }
    }

    readVersions(station, count) {
      const last = count ? count.version : null;
      const present = this.versions.get(station) || [];
      for (let number = 1; number < (last || 1); number++) {
        if (!present.includes(number)) {
          this.rows.fail("T-103", `stations/${station}/count-${number}.json`, { station });
        }
      }
      for (const number of [...present].sort((one, other) => one - other)) {
        const name = `stations/${station}/count-${number}.json`;
        const before = this.pack.readJson(name, this.rows);
        if (!before) {
          this.rows.notChecked(["A-107", "T-216"], name);
          this.counts.unreadable.add(station);
          continue;
        }
        this.checkBelonging(station, name, before);
        this.noteSheets(station, name, before);
        this.checkVersion(station, name, before, before.version !== number || (last !== null && number >= last));
      }
      if (!count) return;
      const name = `stations/${station}/count.json`;
      this.checkVersion(station, name, count, false);
      if (count.version > 1) this.rows.remark("A-304", name, { version: count.version, changes: "" });
    }

    checkVersion(station, name, count, wrongNumber) {
      const { version, correction } = count;
      const isRemark = this.annulled.has(station);
      if (wrongNumber || (version === 1) !== (correction === null)) {
        this.rows.add("A-107", name, isRemark, { reason: "version", version });
        return;
      }
      const previous = `stations/${station}/count-${version - 1}.json`;
      if (correction === null || !this.pack.has(previous)) return;
      if (this.pack.hexDigest(previous) !== correction.previous_sha256) {
        this.rows.add("A-107", name, isRemark, { reason: "previous_sha256", version });
      }
    }
  }

  function figuresOf(count) {
    return {
      ...count.ballots, null_votes: count.null_votes, challenged: count.challenged, voters_signed: count.voters_signed,
      votes: count.votes.map((one) => one.count), countedAt: own.timeOf(count.counted_at),
    };
  }

  function checkStation(check) {
    const { count, rows, entry, annulled } = check;
    const stated = count.votes.map((one) => one.option);
    if (stated.join("\n") !== check.options.join("\n")) {
      rows.add("A-106", entry, annulled, { options: stated.join(", ").slice(0, 200) });
      rows.notChecked(OF_OPTIONS, entry);
      return false;
    }
    checkSums(check);
    const raised = warnings(check);
    const explained = new Set(count.explained.map((one) => one.code));
    for (const [code, params] of raised) rows.add(code, entry, annulled || explained.has(code), params);
    for (const code of [...explained].sort()) if (!raised.has(code)) rows.remark("A-301", entry, { code });
    checkNotes(check);
    return true;
  }

  function checkSums({ count, rows, entry, annulled }) {
    const error = (code, params) => rows.add(code, entry, annulled, params);
    const { found, unused } = count.ballots;
    const votes = count.votes.map((one) => one.count);
    const cast = votes.reduce((sum, one) => sum + one, 0) + count.null_votes;
    if (cast !== found) {
      error("A-101", { votes: cast, found, difference: cast - found });
      if (unused > 0 && cast - found === unused) error("A-105", { unused });
    }
    const highest = Math.max(...votes, count.null_votes);
    if (highest > found) error("A-102", { highest, found });
    const parts = count.null_breakdown ? Object.values(count.null_breakdown).reduce((sum, one) => sum + one, 0) : null;
    if (parts !== null && parts !== count.null_votes) error("A-103", { sum: parts, null: count.null_votes });
    if (count.challenged > found) error("A-104", { challenged: count.challenged, found });
    const [opened, closed, counted] = [count.opened_at, count.closed_at, count.counted_at].map(own.timeOf);
    if ([opened, closed, counted].includes(null)) rows.notChecked(["A-108"], entry);
    else if (!(opened < closed && closed <= counted)) {
      error("A-108", { opened: count.opened_at, closed: count.closed_at, counted: count.counted_at });
    }
  }

  function warnings({ count, station, rows, entry }) {
    const { received, found, taken_away: taken, unused, spoiled } = count.ballots;
    const signed = count.voters_signed;
    const accounted = unused + spoiled + taken + found;
    const raised = new Map();
    if (received !== station.ballots_printed) raised.set("A-201", { received, printed: station.ballots_printed });
    if (received !== accounted) raised.set("A-202", { received, accounted, difference: accounted - received });
    if (signed !== found + taken) raised.set("A-203", { signed, handed: found + taken });
    if (Math.max(found, signed) > station.voters_assigned) {
      raised.set("A-204", { found, signed, voters: station.voters_assigned });
    }
    for (const [code, realName, plannedName] of [["A-205", "opened_at", "opens_at"], ["A-206", "closed_at", "closes_at"]]) {
      const [real, planned] = [own.timeOf(count[realName]), own.timeOf(station[plannedName])];
      if (real === null || planned === null) rows.notChecked([code], entry);
      else if (real < planned || (code === "A-205" && real - planned > LATE)) {
        raised.set(code, { real: count[realName], planned: station[plannedName] });
      }
    }
    if (!count.people.some((one) => one.role === "official" && one.paper_signature === "signed")) raised.set("A-207", {});
    return raised;
  }

  function checkNotes({ count, rows, entry }) {
    const refused = count.people.filter((one) => one.paper_signature === "refused").map((one) => one.name);
    if (refused.length) rows.remark("A-302", entry, { names: refused.join(", ").slice(0, 300) });
    const { found } = count.ballots;
    if (found >= 20 && count.null_votes * 10 > found) rows.remark("A-303", entry, { null: count.null_votes, found });
  }

  own.readCounts = (pack, definition, result, rows) => new CountReader(pack, definition, result, rows).read();
})(unionreg);
