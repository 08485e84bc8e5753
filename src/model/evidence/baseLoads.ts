import type { LevelKey } from "../../region/worldEvidence.ts";
import type { Range } from "../../statistics/range.ts";
import { type CarriedFigure, type ChosenFigure, chooseFigure, marketNeed } from "./chooseFigure.ts";
import type { EvidenceRule } from "./evidenceRule.ts";
import { figureEnergy, type PublishedFigure } from "./figureEnergy.ts";
import { type KeyedPlace, keyedLoad } from "./keyedLoad.ts";
import { type KeyCountry, type KeyInputs, keyLevel } from "./levelKey.ts";
import { carried } from "./regionalPath.ts";

/** What is known of the data centres of a country. NaN where there is no figure. */
export interface EvidencePlace<Figure extends PublishedFigure = PublishedFigure> extends KeyInputs {
  readonly id: string;
  /** Growth of data centres in its IEA region, a factor per year. */
  readonly growth: number;
  /** Its electricity demand by year, TWh/yr. */
  readonly demand: ReadonlyMap<number, number>;
  /** Located AI compute, MW. */
  readonly compute: number;
  readonly figures: readonly Figure[];
}

/**
 * How the load of a region is known: somebody publishes a figure for all its data centres; none does, but cloud regions,
 * AI compute or a count of the market stand there; nothing of these, so that only the size of its economy speaks.
 */
export type LoadEvidence = "published" | "located" | "keyOnly";

/** Data-centre electricity of a country in the base year, TWh/yr. */
export interface BaseLoad<Figure extends PublishedFigure = PublishedFigure> extends Range {
  readonly evidence: LoadEvidence;
  /** All its figures as they stand in the base year. */
  readonly figures: readonly CarriedFigure<Figure>[];
  /** The one that sets the load, where one is published. */
  readonly chosen?: ChosenFigure<Figure>;
  /** What the key and counts of the market say, where none is published. */
  readonly keyed?: KeyedPlace;
}

/**
 * Countries that the key is fitted to: all that have a figure of energy. Figures of power alone are not fitted to: they are
 * no electricity.
 */
export const keyCountries = (
  places: readonly EvidencePlace[],
  rule: EvidenceRule,
): readonly KeyCountry[] =>
  places.flatMap((place) => {
    const { id, gdp, cloudRegions } = place;
    const figure = chooseFigure(carriedFigures(place, rule), rule.baseYear);
    return figure && figure.used.figure.kind !== "capacity" && gdp > 0
      ? [{ id, gdp, cloudRegions, electricity: figure.value }]
      : [];
  });

/**
 * Data-centre electricity of a region in the base year by the best evidence that there is: a published figure, else the
 * level of the key. A region whose electricity demand nobody publishes has no keyed load.
 *
 * @returns `undefined` where there is neither a figure nor a GDP, or no electricity demand.
 */
export function baseLoad<Figure extends PublishedFigure>(
  place: EvidencePlace<Figure>,
  rule: EvidenceRule,
  key?: LevelKey,
): BaseLoad<Figure> | undefined {
  const figures = carriedFigures(place, rule);
  const chosen = chooseFigure(figures, rule.baseYear);
  if (chosen) return { ...endsOf(chosen), evidence: "published", figures, chosen };
  return key && keyed(place, figures, { key, rule });
}

/** Figures in TWh/yr of the base year, carried there by the growth of the IEA region. */
const carriedFigures = <Figure extends PublishedFigure>(
  { figures, demand, growth }: EvidencePlace<Figure>,
  { baseYear, utilisation }: EvidenceRule,
): readonly CarriedFigure<Figure>[] =>
  figures.map((figure) => {
    const energy = figureEnergy(figure, { demand: demandOf(demand, figure.year), utilisation });
    const at = (value: number) => carried(value, growth, { from: figure.year, to: baseYear });
    return { figure, value: at(energy.value), low: at(energy.low), high: at(energy.high) };
  });

/** Demand of the year, or of the nearest one that is published; NaN without any. */
function demandOf(demand: ReadonlyMap<number, number>, year: number): number {
  const nearest = nearestYear([...demand.keys()], year);
  return nearest === undefined ? Number.NaN : (demand.get(nearest) as number);
}

/** The year that is nearest to another; of two the later. */
export const nearestYear = (years: readonly number[], year: number): number | undefined =>
  years.toSorted((one, other) => Math.abs(one - year) - Math.abs(other - year) || other - one)[0];

interface Keyed {
  readonly key: LevelKey;
  readonly rule: EvidenceRule;
}

function keyed<Figure extends PublishedFigure>(
  place: EvidencePlace<Figure>,
  figures: readonly CarriedFigure<Figure>[],
  { key, rule }: Keyed,
): BaseLoad<Figure> | undefined {
  const { cloudRegions, compute, demand } = place;
  const need = marketNeed(figures);
  const isLocated = cloudRegions > 0 || compute > 0 || need.value > 0;
  const known: KeyedPlace = { level: keyLevel(key, place), need };
  const load = keyedLoad(known, isLocated ? rule.located : rule.keyOnly, key);
  if (Number.isNaN(load.value) || demand.size === 0) return undefined;
  return { ...load, evidence: isLocated ? "located" : "keyOnly", figures, keyed: known };
}

const endsOf = ({ value, low, high }: Range): Range => ({ value, low, high });
