// Definition, sums and decision (tally package, sections 8 and 9): T-201 to T-305 and the R codes; D-101, D-202.
"use strict";

(function (own) {
  const DEFINITION = "vote/definition.json";
  const RESULT = "result.json";
  const INDEX = "documents/index.json";
  const SUMMED = ["received", "unused", "spoiled", "taken_away", "found", "voters_signed", "null_votes", "challenged"];
  const total = (values) => values.reduce((sum, one) => sum + one, 0);
  const half = (number) => Math.floor(number / 2) + 1;

  function repeated(identifiers) {
    const seen = new Set();
    const twice = new Set();
    for (const one of identifiers) (seen.has(one) ? twice : seen).add(one);
    return [...twice].sort();
  }

  own.checkDefinition = function (definition, rows) {
    if (!definition) {
      rows.notChecked(["T-203", "T-204", "T-205", "T-206", "T-210", "T-211", "T-212", "T-213", "T-301", "T-302", "T-303"],
        DEFINITION);
      return;
    }
    checkNumbers(definition, rows);
    checkFolios(definition.stations, rows);
    checkNames(definition, rows);
    checkTimes(definition, rows);
    if (definition.purpose === "rehearsal") rows.remark("T-303", DEFINITION);
  };

  function checkNumbers(definition, rows) {
    const voters = definition.workers_with_right_to_vote;
    const assigned = total(definition.stations.map((one) => one.voters_assigned));
    if (assigned !== voters) rows.fail("T-203", DEFINITION, { assigned, voters });
    if (definition.roll.count !== voters) rows.fail("T-204", DEFINITION, { roll: definition.roll.count, voters });
    if (voters > definition.workers_covered) rows.fail("T-205", DEFINITION, { voters, covered: definition.workers_covered });
    for (const one of definition.stations) {
      if (one.ballots_printed !== one.voters_assigned) {
        rows.remark("T-301", DEFINITION, { station: one.id, printed: one.ballots_printed, voters: one.voters_assigned });
      }
    }
  }

  function checkFolios(stations, rows) {
    const ranges = [];
    for (const { id, folios, ballots_printed: printed } of stations) {
      if (!folios) continue;
      const length = folios.to - folios.from + 1;
      if (length !== printed) rows.fail("T-206", DEFINITION, { station: id, folios: length, printed });
      if (length > 0) ranges.push([folios.from, folios.to, id]);
    }
    ranges.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
    for (let place = 1; place < ranges.length; place++) {
      if (ranges[place][0] <= ranges[place - 1][1]) {
        rows.fail("T-206", DEFINITION, { station: ranges[place - 1][2], overlaps: ranges[place][2] });
      }
    }
  }

  function checkNames(definition, rows) {
    for (const what of ["stations", "options", "unions"]) {
      for (const id of repeated(definition[what].map((one) => one.id))) rows.fail("T-210", DEFINITION, { what, id });
    }
    const unions = new Set(definition.unions.map((one) => one.id));
    for (const option of definition.options) {
      if (option.union !== null && !unions.has(option.union)) {
        rows.fail("T-210", DEFINITION, { what: "union", id: option.union });
      }
    }
    const options = definition.options.map((one) => one.id);
    const isNamed = definition.ballot === "named";
    const { base } = definition.decision_rule;
    if (isNamed !== (base === "plurality")) rows.fail("T-211", DEFINITION, { ballot: definition.ballot, base });
    if (!isNamed && options.join() !== "yes,no") {
      rows.fail("T-211", DEFINITION, { ballot: definition.ballot, options: options.join(", ").slice(0, 200) });
    }
    const { officials, certify } = definition.required_signatures;
    const different = new Set(officials.map((one) => one.rfc)).size;
    if (different < certify) rows.fail("T-212", DEFINITION, { officials: different, certify });
  }

  function checkTimes(definition, rows) {
    const openings = [];
    for (const station of definition.stations) {
      const [opens, closes] = [own.timeOf(station.opens_at), own.timeOf(station.closes_at)];
      if (opens === null || closes === null) {
        rows.notChecked(["T-213"], DEFINITION);
        continue;
      }
      openings.push(opens);
      if (opens >= closes) rows.fail("T-213", DEFINITION, { station: station.id });
    }
    const fixed = own.timeOf(definition.fixed_at);
    const first = Math.min(...openings);
    if (fixed === null || openings.length < definition.stations.length) rows.notChecked(["T-302"], DEFINITION);
    else if (fixed > first) {
      rows.remark("T-302", DEFINITION, { fixed: definition.fixed_at, opens: new Date(first).toISOString() });
    }
  }

  own.checkResultFrame = function (definition, result, counts, rows) {
    if (!result) {
      rows.notChecked(["T-209", "T-304", "T-305", "T-214"], RESULT);
      return;
    }
    const annulled = result.annulled_stations.map((one) => one.station_id);
    if (annulled.length) rows.remark("T-304", RESULT, { stations: annulled.join(", ").slice(0, 300), number: annulled.length });
    if (result.supersedes) rows.remark("T-305", RESULT, { digest: result.supersedes.package_digest });
    checkAnnulled(definition, annulled, rows);
    checkOrder(result, counts, rows);
  };

  function checkAnnulled(definition, annulled, rows) {
    if (!definition) {
      rows.notChecked(["T-209"], RESULT);
      return;
    }
    const stations = new Set(definition.stations.map((one) => one.id));
    for (const station of [...new Set(annulled)].sort()) {
      if (!stations.has(station)) rows.fail("T-209", RESULT, { station, reason: "unknown" });
    }
    for (const station of repeated(annulled)) rows.fail("T-209", RESULT, { station, reason: "twice" });
    if ([...stations].every((one) => annulled.includes(one))) rows.fail("T-209", RESULT, { reason: "all" });
  }

  function checkOrder(result, counts, rows) {
    const computed = own.timeOf(result.computed_at);
    if (computed === null) {
      rows.notChecked(["T-214"], RESULT);
      return;
    }
    for (const [station, { countedAt }] of counts.figures) {
      if (countedAt === null) rows.notChecked(["T-214"], RESULT);
      else if (computed < countedAt) rows.fail("T-214", RESULT, { station, computed: result.computed_at });
    }
    if (!result.resolution) return;
    const resolved = own.timeOf(result.resolution.at);
    if (resolved === null) rows.notChecked(["T-214"], RESULT);
    else if (resolved < computed) {
      rows.fail("T-214", RESULT, { resolved: result.resolution.at, computed: result.computed_at });
    }
  }

  own.checkVoteIds = function (definition, result, index, rows) {
    for (const [name, value] of [[RESULT, result], [INDEX, index]]) {
      if (value && definition && value.vote_id !== definition.vote_id) rows.fail("T-216", name, { vote: value.vote_id });
    }
  };

  own.checkSumsAndDecision = function (definition, result, counts, rows) {
    if (!definition || !result) {
      rows.notChecked(["T-201", "T-202", "T-208", "R-101", "R-102", "R-103", "R-201", "R-202", "R-203", "R-301", "R-302"],
        RESULT);
      return;
    }
    const sums = computeSums(definition, result, counts);
    if (sums) compareSums(definition, result, sums, rows);
    else rows.notChecked(["T-201", "T-202", "T-208"], RESULT);
    checkDecision(definition, result, sums, rows);
  };

  function computeSums(definition, result, counts) {
    const { stations } = definition;
    if (counts.optionsDiffer || counts.unreadable.size || stations.some((one) => !counts.figures.has(one.id))) return null;
    const annulled = new Set(result.annulled_stations.map((one) => one.station_id));
    const summed = stations.filter((one) => !annulled.has(one.id));
    const figures = summed.map((one) => counts.figures.get(one.id));
    const totals = {};
    for (const name of SUMMED) totals[name] = total(figures.map((one) => one[name]));
    const votes = definition.options.map((_, place) => total(figures.map((one) => one.votes[place])));
    totals.stations = summed.length;
    totals.voters_assigned = total(summed.map((one) => one.voters_assigned));
    totals.printed = total(summed.map((one) => one.ballots_printed));
    totals.valid_votes = total(votes);
    return { totals, votes };
  }

  function compareSums(definition, result, sums, rows) {
    const stated = result.totals;
    for (const [field, computed] of Object.entries(sums.totals)) {
      if (stated[field] !== computed) rows.fail("T-201", RESULT, { field, stated: stated[field], computed });
    }
    const ownSum = total(stated.votes.map((one) => one.count));
    if (ownSum !== stated.valid_votes && stated.valid_votes === sums.totals.valid_votes) {
      rows.fail("T-201", RESULT, { field: "valid_votes", stated: stated.valid_votes, computed: ownSum });
    }
    const said = stated.votes.map((one) => `${one.option} ${one.count}`).join(", ");
    const right = definition.options.map((one, place) => `${one.id} ${sums.votes[place]}`).join(", ");
    if (said !== right) rows.fail("T-202", RESULT, { stated: said.slice(0, 300), computed: right.slice(0, 300) });
    const cast = stated.found;
    const { workers_covered: covered, workers_with_right_to_vote: voters } = definition;
    const points = (number) => (number ? Math.floor((10000 * cast) / number) : 0);
    const computed = { cast, covered, right_to_vote: voters, basis_points_covered: points(covered),
      basis_points_right_to_vote: points(voters) };
    for (const [field, figure] of Object.entries(computed)) {
      if (result.turnout[field] !== figure) {
        rows.fail("T-208", RESULT, { field, stated: result.turnout[field], computed: figure });
      }
    }
  }

  function decide(definition, votes, cast) {
    const isNamed = definition.ballot === "named";
    const [first, second] = isNamed ? [...votes].sort((one, other) => other - one) : votes;
    const rule = definition.decision_rule;
    const population = rule.population === "covered" ? definition.workers_covered : definition.workers_with_right_to_vote;
    const answers = { a: first >= half(population), b: cast >= half(population) && first > second, c: first > second,
      d: first >= half(cast) };
    const bases = { population, half_plus_one_population: half(population), half_plus_one_cast: half(cast), first, second,
      ...answers, agree: new Set(Object.values(answers)).size === 1 };
    const outcome = outcomeOf(rule, bases, cast);
    const highest = votes.indexOf(Math.max(...votes));
    return { bases, outcome, winner: outcome === "winner" ? definition.options[highest].id : null };
  }

  function outcomeOf(rule, bases, cast) {
    const { minimum_turnout: minimum, base } = rule;
    const { first, second } = bases;
    if (minimum && cast * minimum.denominator < bases.population * minimum.numerator) return "turnout-not-reached";
    if (base === "b" && cast < bases.half_plus_one_population) return "turnout-not-reached";
    if (base === "a" || base === "d") {
      const needed = base === "a" ? bases.half_plus_one_population : bases.half_plus_one_cast;
      if (first >= needed) return "approved";
      return second >= needed ? "rejected" : "no-majority";
    }
    if (first === second) return "tie";
    if (base === "plurality") return "winner";
    return first > second ? "approved" : "rejected";
  }

  // Order of names does not matter in an object; values are plain.
  function sameRule(one, other) {
    const flat = (rule) => [rule.base, rule.population, rule.minimum_turnout && rule.minimum_turnout.numerator,
      rule.minimum_turnout && rule.minimum_turnout.denominator].join();
    return flat(one) === flat(other);
  }

  function checkDecision(definition, result, sums, rows) {
    if (!sameRule(result.rule_applied, definition.decision_rule)) rows.fail("R-101", RESULT);
    if (!result.resolution) rows.remark("R-301", RESULT);
    if (!sums) {
      rows.notChecked(["R-102", "R-103", "R-201", "R-202", "R-203", "R-302"], RESULT);
      return;
    }
    const decision = decide(definition, sums.votes, sums.totals.found);
    const stated = result.totals.votes;
    const same = stated.length === definition.options.length &&
      stated.every((one, place) => one.option === definition.options[place].id);
    const again = same ? decide(definition, stated.map((one) => one.count), result.totals.found) : decision;
    for (const one of [decision, again]) checkComputed(result, one, rows);
    checkResolution(definition, result, decision, rows);
    const highest = [...sums.votes].sort((one, other) => other - one);
    const { challenged } = sums.totals;
    if (challenged > 0 && challenged >= highest[0] - highest[1]) {
      rows.remark("R-302", RESULT, { challenged, difference: highest[0] - highest[1] });
    }
  }

  function checkComputed(result, decision, rows) {
    for (const [field, value] of Object.entries(decision.bases)) {
      if (result.bases[field] !== value) rows.fail("R-102", RESULT, { field, stated: result.bases[field], computed: value });
    }
    if (result.computed.outcome !== decision.outcome || result.computed.winner !== decision.winner) {
      rows.fail("R-103", RESULT, { stated: result.computed.outcome, computed: decision.outcome, winner: decision.winner || "" });
    }
  }

  function checkResolution(definition, result, decision, rows) {
    const { resolution } = result;
    const hasReasons = Boolean(resolution) && resolution.reasons !== null;
    if (resolution && (resolution.outcome !== decision.outcome || resolution.winner !== decision.winner)) {
      rows.add("R-201", RESULT, hasReasons, { resolved: resolution.outcome, computed: decision.outcome });
    }
    if (!decision.bases.agree) {
      const letters = {};
      for (const name of ["a", "b", "c", "d"]) letters[name] = decision.bases[name] ? "yes" : "no";
      rows.add("R-202", RESULT, hasReasons, letters);
    }
    const options = new Set(definition.options.map((one) => one.id));
    for (const [part, stated] of [["computed", result.computed], ["resolution", resolution]]) {
      if (!stated) continue;
      const right = stated.outcome === "winner" ? options.has(stated.winner) : stated.winner === null;
      if (!right) rows.fail("R-203", RESULT, { part, winner: stated.winner || "" });
    }
  }

  // What of the papers can be told without reading them: D-101 and D-202. Reading them is left to the program.
  own.checkPapers = function (pack, index, counts, rows) {
    for (const name of pack.names("sheet")) {
      const { station } = pack.places.get(name);
      rows.notChecked(["D-301"], name);
      if ((counts.listed.get(station) || new Set()).has(name)) continue;
      if (counts.unreadable.has(station) || !counts.figures.has(station)) rows.notChecked(["D-202"], name);
      else rows.fail("D-202", name);
    }
    const documents = pack.names("document");
    const lines = ["D-102", "D-103", "D-104", "D-105"];
    if (!index) {
      if (pack.has(INDEX)) rows.notChecked(["D-101", ...lines, "D-301"], INDEX);
      else if (documents.length) {
        rows.fail("D-101", INDEX, { documents: documents.length });
        rows.notChecked(lines, INDEX);
      }
      return;
    }
    const listed = index.documents.map((one) => one.path);
    for (const name of documents) if (!listed.includes(name)) rows.fail("D-101", name, { reason: "not listed" });
    for (const name of new Set(listed)) if (!documents.includes(name)) rows.fail("D-101", name, { reason: "absent" });
    for (const name of repeated(listed)) rows.fail("D-101", name, { reason: "twice" });
    for (const one of index.documents) {
      if (!pack.has(one.path)) continue;
      rows.notChecked(one.origin === "scanned" ? ["D-301"] : lines, one.path);
    }
  };
})(unionreg);
