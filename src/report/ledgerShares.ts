import {
  type Assessment,
  type IndicatorColumn,
  type OutcomeKind,
  showsNumber,
} from "../assessment/assessment.ts";
import { intervalOf } from "../assessment/intervals.ts";
import { outcomeOf } from "../assessment/outcome.ts";
import { optional } from "../dataset/optional.ts";
import type { Spread } from "../language/figures.ts";
import { type Ledger, type LedgerShare, ledgers } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";
import { reportFigure } from "./reportFigure.ts";

/** A region's part of one ledger: its own amount, and the sum over all regions with a number. */
export interface LedgerPart extends Spread {
  readonly world: number;
}

/**
 * What a region hosts, uses and owns. Host: electricity of AI inference (in siting, of all data centres today). Use: people who use
 * AI, population × share of users. Own: located AI compute by the owner's home.
 * In the range of a share only the region's own amount varies; the world's sum stays at its central value. Factors that all
 * regions have in common cancel.
 */
export const ledgerPart = (
  assessment: Assessment,
  ledger: Ledger,
  regionIndex: number,
): LedgerPart | undefined => ledgerParts(assessment, ledger)(regionIndex);

/** The parts of all regions in one ledger. The world is summed once. */
export function ledgerParts(
  assessment: Assessment,
  ledger: Ledger,
): (regionIndex: number) => LedgerPart | undefined {
  const [first, second] = columnsOf(assessment, ledger);
  if (!first) return () => undefined;
  const at = (index: number): number =>
    (first.value[index] as number) * (second ? (second.value[index] as number) : 1);
  const world = totalOf(assessment, ledger);
  return (regionIndex) => {
    const value = at(regionIndex);
    if (!Number.isFinite(value) || world === 0) return undefined;
    return { value, ...endsOf(assessment, ledger, regionIndex, value), world };
  };
}

/**
 * What a region of a report hosts, uses or owns. For regions below countries the world's sum is taken over countries; use and
 * ownership are not known there, because users and owners are counted by country.
 */
export function reportedPart(
  context: Pick<ReportContext, "world" | "assessment" | "above">,
  ledger: Ledger,
  regionIndex: number,
): LedgerPart | undefined {
  const isBelow = context.world.parents !== undefined;
  if (isBelow && ledger !== "host") return undefined;
  const part = ledgerPart(context.assessment, ledger, regionIndex);
  return part && isBelow ? { ...part, world: totalOf(ofCountries(context), ledger) } : part;
}

/** The assessment of the countries under the same scenario. */
const ofCountries = ({ assessment, above }: Pick<ReportContext, "assessment" | "above">) =>
  above.at(-1)?.() ?? assessment;

/** Sum over all regions with a number. */
function totalOf(assessment: Assessment, ledger: Ledger): number {
  const [first, second] = columnsOf(assessment, ledger);
  return (first?.value ?? new Float64Array()).reduce(
    (sum, amount, index) => sum + (amount * (second?.value[index] ?? 1) || 0),
    0,
  );
}

function columnsOf(
  { columns, scenario }: Assessment,
  ledger: Ledger,
): readonly (IndicatorColumn | undefined)[] {
  if (ledger === "use") return [columns.population, columns.aiUseShare];
  if (ledger === "own") return [columns.computeOwned];
  return [scenario.basis === "siting" ? columns.dataCentreElectricity : columns.facilityEnergy];
}

/**
 * Only the hosted load has a range: that of the data-centre electricity from which it is computed. Where every region answers
 * its own users, the hosted load has no influence.
 */
function endsOf(
  { columns, scenario }: Assessment,
  ledger: Ledger,
  regionIndex: number,
  value: number,
): Pick<Spread, "low" | "high"> {
  const load = columns.dataCentreElectricity;
  const central = load?.value[regionIndex] ?? Number.NaN;
  const answersItself = scenario.basis === "tokens" && scenario.tokens.routing === "local";
  if (ledger !== "host" || !load || !(central > 0) || answersItself)
    return { low: value, high: value };
  const scaled = (end: Float64Array): number => (value * (end[regionIndex] as number)) / central;
  return { low: scaled(load.low), high: scaled(load.high) };
}

const indicatorOfLedger = {
  host: "facilityEnergy",
  use: "aiUseShare",
  own: "computeOwned",
} as const;

/** The three ledgers of a region as shares of the world, in per cent. */
export const ledgerShares = (context: ReportContext, regionIndex: number): LedgerShare[] =>
  ledgers.map((ledger) => {
    const { assessment, words } = context;
    const part = reportedPart(context, ledger, regionIndex);
    const percent = (amount: number): number => (100 * amount) / (part?.world ?? 1);
    const { kind } = outcomeOf(assessment, indicatorOfLedger[ledger], regionIndex);
    const outcome = part
      ? {
          kind: part.value === 0 ? ("noLoad" as const) : shownKind(kind),
          value: percent(part.value),
          low: percent(part.low),
          high: percent(part.high),
          ...optional("interval", drawnShare(assessment, ledger, regionIndex)),
        }
      : { kind: showsNumber(kind) ? ("noData" as const) : kind };
    return {
      ledger,
      name: words.say(nameKeys[ledger]),
      of: words.say(ofKeys[assessment.scenario.basis][ledger]),
      ...reportFigure(outcome, { words }),
      ...(ledger === "own" &&
        !part &&
        !context.world.parents && { figure: words.say("report.ledger.noRecord") }),
    };
  });

/** Of what is hosted alone: users and owners are figures without a range, and below countries shares are not drawn. */
const drawnShare = (assessment: Assessment, ledger: Ledger, regionIndex: number) =>
  ledger === "host" ? intervalOf(assessment, "hostShare", regionIndex) : undefined;

/** A share is not ranked: how the load is known is all that a number here says beside itself. */
const shownKind = (kind: OutcomeKind): OutcomeKind => (kind === "keyOnly" ? kind : "value");

const nameKeys = {
  host: "report.ledger.host",
  use: "report.ledger.use",
  own: "report.ledger.own",
} as const;

const ofKeys = {
  footprint: {
    host: "report.ledger.ofInference",
    use: "report.ledger.ofUse",
    own: "report.ledger.ofCompute",
  },
  tokens: {
    host: "report.ledger.ofInference",
    use: "report.ledger.ofUse",
    own: "report.ledger.ofCompute",
  },
  siting: {
    host: "report.ledger.ofDataCentres",
    use: "report.ledger.ofUse",
    own: "report.ledger.ofCompute",
  },
} as const;
