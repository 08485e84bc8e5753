import { indicators } from "../../indicator/indicators.ts";
import type { ExportFile } from "./exportFile.ts";
import { causesFor, type ExportPair, type MoveCause } from "./moveCauses.ts";
import { type ExportedStanding, standingsOf } from "./standings.ts";

/** A region that changed class, rank or kind of figure between two exports. */
export interface Move {
  readonly region: string;
  readonly name: string;
  /** ISO 3166-2 code, or empty. */
  readonly code: string;
  readonly indicator: string;
  readonly before: ExportedStanding;
  readonly after: ExportedStanding;
  readonly causes: readonly MoveCause[];
}

/** What differs between two exports. */
export interface ExportDiff {
  readonly pair: ExportPair;
  /** How many figures both files hold. */
  readonly compared: number;
  readonly moves: readonly Move[];
  /** Regions and indicators that only one of the files holds: they are not compared. */
  readonly onlyIn: readonly { readonly file: string; readonly ids: readonly string[] }[];
}

/**
 * Compares two exports: which regions changed class or rank, indicator by indicator, and why. Both are classed by the limits of
 * this release, so that a moved limit is no moved region.
 *
 * @param chosen ids of the indicators; all that both hold where absent.
 */
export function movesBetween(pair: ExportPair, chosen?: readonly string[]): ExportDiff {
  const [before, after] = pair;
  const asked = indicators.filter(({ id }) => chosen?.includes(id) ?? true);
  return {
    pair,
    compared: asked.reduce((sum, { id }) => sum + commonRegions(pair, id), 0),
    moves: asked.flatMap((indicator) => {
      const [old, now] = [before.rows.get(indicator.id), after.rows.get(indicator.id)];
      if (!old || !now) return [];
      const [earlier, later] = [standingsOf(indicator, old), standingsOf(indicator, now)];
      const causes = causesFor(indicator, pair);
      return [...now.values()].flatMap(({ region, name, code }): Move[] => {
        const [from, to] = [earlier.get(region), later.get(region)];
        if (!from || !to || isSame(from, to)) return [];
        const common = { region, name, code, indicator: indicator.id };
        return [{ ...common, before: from, after: to, causes: causes(region) }];
      });
    }),
    onlyIn: [loneIds(before, after), loneIds(after, before)].filter(({ ids }) => ids.length > 0),
  };
}

const commonRegions = ([before, after]: ExportPair, indicator: string): number =>
  [...(after.rows.get(indicator)?.keys() ?? [])].filter((region) =>
    before.rows.get(indicator)?.has(region),
  ).length;

const isSame = (one: ExportedStanding, other: ExportedStanding): boolean =>
  one.class === other.class && one.rank === other.rank && one.kind === other.kind;

const loneIds = (own: ExportFile, other: ExportFile) => {
  const ids = (file: ExportFile): readonly string[] => [...file.rows.keys(), ...regionsOf(file)];
  const known = new Set(ids(other));
  return { file: own.file, ids: ids(own).filter((id) => !known.has(id)) };
};

const regionsOf = ({ rows }: ExportFile): readonly string[] => [
  ...new Set([...rows.values()].flatMap((byRegion) => [...byRegion.keys()])),
];
