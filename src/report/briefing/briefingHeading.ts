import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import type { RegionReport } from "../report.ts";

/** Pillars by the id of their finding. */
const pillarKeys: Readonly<Record<string, MessageKey>> = {
  pillarGrid: "briefing.pillar.grid",
  pillarPrice: "briefing.pillar.price",
  pillarWater: "briefing.pillar.water",
  pillarCarbon: "briefing.pillar.carbon",
  pillarHealth: "briefing.pillar.health",
};

/** The pillars of a region that have the highest score as it is printed: several where they print alike, none without scores. */
export function heaviestPillars({ pillars }: RegionReport): readonly string[] {
  const scored = pillars.filter(({ value }) => value !== undefined);
  const most = scored.reduce((top, { value = 0 }) => Math.max(top, value), 0);
  const shown = scored.find(({ value }) => value === most)?.figure;
  return most > 0 ? scored.filter(({ figure }) => figure === shown).map(({ id }) => id) : [];
}

const isRanked = ({ index }: RegionReport): boolean =>
  index.kind === "value" && index.value !== undefined && index.rank !== undefined;

/**
 * The title of a briefing, from its numbers: how far the scores lie apart and how many different pillars are heaviest; of one
 * region which pillar is; how many are ranked where some are not.
 */
export function briefingTitle(reports: readonly RegionReport[], words: Words): string {
  const [only] = reports;
  const ranked = reports.filter(isRanked);
  if (reports.length === 1 && only)
    return ranked.length === 1 && heaviestPillars(only).length > 0
      ? words.say("briefing.titleOne", {
          name: only.region.name,
          pillars: pillarList(only, words),
        })
      : words.say("briefing.titleUnranked", { name: only.region.name });
  if (ranked.length < reports.length)
    return words.say("briefing.titleSome", { count: reports.length, ranked: ranked.length });
  const scores = ranked.map(({ index }) => Number((index.value ?? 0).toFixed(0)));
  return words.say("briefing.title", {
    count: reports.length,
    spread: Math.max(...scores) - Math.min(...scores),
    constraints: new Set(ranked.map((report) => heaviestPillars(report).join(" "))).size,
  });
}

const pillarList = (report: RegionReport, words: Words): string =>
  heaviestPillars(report)
    .flatMap((id) => (pillarKeys[id] ? [words.say(pillarKeys[id])] : []))
    .join(words.say("briefing.and"));

/** What the numbers say together: the heaviest pillar of each, who hosts more than it uses, and whether their order is settled. */
export function briefingLede(reports: readonly RegionReport[], words: Words): readonly string[] {
  const [only] = reports;
  if (reports.length === 1 && only) return only.headline;
  return [
    pillarSentence(reports, words),
    hostSentence(reports, words),
    orderSentence(reports, words),
  ].filter((sentence) => sentence !== "");
}

function pillarSentence(reports: readonly RegionReport[], words: Words): string {
  const named = reports
    .filter((report) => isRanked(report) && heaviestPillars(report).length > 0)
    .map((report) =>
      words.say("briefing.heaviestOf", {
        name: report.region.name,
        pillars: pillarList(report, words),
      }),
    );
  return named.length === 0
    ? ""
    : words.say("briefing.heaviest", { list: named.join(words.say("list.semicolon")) });
}

/** Regions whose share of what is hosted is larger than their share of users; only those where a figure tells both. */
function hostSentence(reports: readonly RegionReport[], words: Words): string {
  const known = reports.flatMap(({ region, ledgers }) => {
    const [host, use] = ["host", "use"].map((ledger) =>
      ledgers.find((own) => own.ledger === ledger),
    );
    const isKnown = host?.kind === "value" && use?.kind === "value";
    return isKnown ? [{ name: region.name, isMore: (host.value ?? 0) > (use.value ?? 0) }] : [];
  });
  if (known.length < 2) return "";
  const more = known.filter(({ isMore }) => isMore).map(({ name }) => name);
  return words.say("briefing.hosts", {
    more: more.length,
    count: words.figure(known.length, 0),
    names: more.join(words.say("list.comma")),
  });
}

/** Whether the rank intervals of ranked regions overlap, so that their order is not settled. */
function orderSentence(reports: readonly RegionReport[], words: Words): string {
  const intervals = reports
    .filter(isRanked)
    .flatMap(({ index }) => (index.rankInterval ? [index.rankInterval] : []))
    .toSorted((one, other) => one.first - other.first);
  if (intervals.length < 2) return "";
  const overlap = intervals.some(
    ({ first }, place) =>
      place > 0 && first <= Math.max(...intervals.slice(0, place).map(({ last }) => last)),
  );
  return words.say(overlap ? "briefing.orderOpen" : "briefing.orderSettled");
}
