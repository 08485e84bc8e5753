import type { RegionInterval } from "../assessment/intervals.ts";
import { outcomeOf, type RegionOutcome } from "../assessment/outcome.ts";
import { optional } from "../dataset/optional.ts";
import { decimalsFor, percent, withUnit } from "../language/figures.ts";
import type { Words } from "../language/words.ts";
import { rangeOf } from "../scenario/rangeOf.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { kilowattHoursPerGigawattHour, kilowattsPerMegawatt, meanPower } from "../units.ts";
import { headroomCertainty } from "./headroomCertainty.ts";
import type { ReportContext } from "./reportContext.ts";
import { reportFigure } from "./reportFigure.ts";

/** What the load means for the grid, in sentences: rate, firm capacity, margin, headroom. */
export function gridSentences(context: ReportContext, regionIndex: number): string[] {
  const { assessment, words } = context;
  const outcome = (id: string): RegionOutcome => outcomeOf(assessment, id, regionIndex);
  return [
    drawSentence(words, outcome, assessment.scenario),
    capacitySentence(words, outcome),
    headroomSentence(words, outcome, assessment.scenario),
    headroomCertainty(context, regionIndex),
    words.say("report.grid.units"),
  ].filter((sentence) => sentence !== "");
}

type OutcomeReader = (indicator: string) => RegionOutcome;

/** "Average draw 143 MW (62–243); peak draw 167 MW (65–348) at a load factor of 0.86." */
function drawSentence(words: Words, outcome: OutcomeReader, scenario: Scenario): string {
  const energy = outcome("facilityEnergy");
  const peak = outcome("peakDraw");
  if (energy.kind === "noLoad" || energy.value === undefined || peak.value === undefined)
    return words.say(energy.kind === "noLoad" ? "report.grid.noLoad" : "report.grid.unknownLoad");
  const average = meanPowerOf(energy);
  return words.say("report.grid.draw", {
    average: spoken(words, average, "MW"),
    peak: spoken(words, peak, "MW"),
    loadFactor: words.figure(rangeOf(scenario, "loadFactor").central),
  });
}

/** An amount of energy as the mean power that delivers it: value, worst and best case, and what draws say. */
const meanPowerOf = (energy: RegionOutcome): RegionOutcome => ({
  ...energy,
  value: meanMegawatts(energy.value),
  low: meanMegawatts(energy.low),
  high: meanMegawatts(energy.high),
  ...optional("interval", energy.interval && inMegawatts(energy.interval)),
});

const inMegawatts = (interval: RegionInterval): RegionInterval => ({
  draws: interval.draws,
  low: meanMegawatts(interval.low),
  lowerQuartile: meanMegawatts(interval.lowerQuartile),
  median: meanMegawatts(interval.median),
  upperQuartile: meanMegawatts(interval.upperQuartile),
  high: meanMegawatts(interval.high),
});

/** Mean power of an amount of energy used over a year: GWh/yr to MW. */
const meanMegawatts = (gigawattHours = Number.NaN): number =>
  meanPower(gigawattHours * kilowattHoursPerGigawattHour) / kilowattsPerMegawatt;

/** "Firm capacity is 7.42 GW (7.35–7.49) and peak demand 5.52 GW (4.71–6.44)." */
function capacitySentence(words: Words, outcome: OutcomeReader): string {
  const firm = outcome("firmCapacity");
  const peak = outcome("peakDemand");
  if (firm.value === undefined || peak.value === undefined)
    return words.say("report.grid.unknownGrid");
  return words.say("report.grid.capacity", {
    firm: spoken(words, firm, "GW"),
    peak: spoken(words, peak, "GW"),
  });
}

/** "A margin of 15 % leaves 1,070 MW of headroom, and the draw takes 15.5 % of it; the margin after the load is 30.5 %." */
function headroomSentence(words: Words, outcome: OutcomeReader, scenario: Scenario): string {
  const headroom = outcome("headroom");
  const share = outcome("headroomShare");
  const after = outcome("reserveMarginAfter");
  if (headroom.kind !== "value" || after.kind !== "value") return "";
  const margin = percent(words, words.figure(100 * rangeOf(scenario, "reserveMargin").central));
  const common = { margin, after: spoken(words, after, "%") };
  if ((headroom.value ?? 0) <= 0) {
    const missing = withUnit(words, plain(words, -(headroom.value ?? 0)), "MW");
    return words.say("report.grid.noHeadroom", { ...common, missing });
  }
  if (share.kind !== "value")
    return words.say("report.grid.margin", { ...common, headroom: spoken(words, headroom, "MW") });
  return words.say("report.grid.headroom", {
    ...common,
    headroom: spoken(words, headroom, "MW"),
    share: spoken(words, share, "%"),
  });
}

const plain = (words: Words, value: number): string => {
  const decimals = decimalsFor(value);
  return decimals === 0 ? words.figure(value) : words.figure(value, decimals);
};

/** "143 MW (62–243)". */
function spoken(words: Words, outcome: RegionOutcome, unit: string): string {
  const { figure, range } = reportFigure(outcome, { words });
  const value = withUnit(words, figure, unit);
  return range ? words.say("report.withRange", { value, range }) : value;
}
