import { type Compiled, loadFactorOfParts, type Row } from "../../src/index.ts";
import { loadFactorRow } from "../compile/loadFactorRow.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { type PlexosNode, plexosNodes } from "./nodes.ts";

/** Year of the model. */
export const plexosYear = 2015;

/** Hours of that year. */
const hours = 8760;

/** Parts of a nation do not peak together: the nation's peak is this part of the sum of theirs. */
const coincidence = 0.93;

/** Against 43 metered or published peaks the root mean square is 8 %; 88 % of them lie within this. */
const spread = 0.15;

/** Load factors of countries: of their node, or of their parts together. */
export function compilePlexosCountries(files: SourceFiles): Compiled {
  const issues: string[] = [];
  const nodes = plexosNodes(files, issues);
  const countries = [...new Set(nodes.map(({ country }) => country))];
  const rows = countries.map((country) => {
    const own = nodes.filter((node) => node.country === country);
    return nodeLoadFactor(country, own, own.length === 1 ? 1 : coincidence);
  });
  return { rows, issues };
}

/**
 * Load factor = demand / (hours × coincidence × sum of peaks).
 *
 * @param together The peak of the whole over the sum of its parts' peaks.
 */
export function nodeLoadFactor(region: string, nodes: readonly PlexosNode[], together = 1): Row {
  const value = loadFactorOfParts(
    nodes.map(({ demand, peak }) => ({
      energy: demand,
      loadFactor: (demand * 1000) / (hours * peak),
    })),
    together,
  );
  return loadFactorRow({
    region,
    year: plexosYear,
    value,
    spread,
    status: "modelled",
    note:
      nodes.length === 1
        ? "One node of the model"
        : `${nodes.length} parts whose peaks coincide to ${coincidence}`,
  });
}
