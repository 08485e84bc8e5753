import type { Explanation } from "../assessment/explain.ts";
import type { DatasetSource } from "../dataset/dataset.ts";
import { isMeasure } from "../dataset/measure.ts";
import type { DataCentreFigure } from "../dataset/references/dataCentreFigures.ts";
import type { ReportSource } from "./report.ts";

/** Numbers the sources of a report in the order in which they are first used. */
export interface SourceList {
  /** Numbers of the datasets behind these inputs, in ascending order. */
  readonly cite: (inputs: Explanation["inputs"]) => number[];
  readonly list: () => ReportSource[];
}

/**
 * A numbered list that grows while the findings of a report are collected. A source is a dataset, or who published the
 * figure that sets a load; what is neither has no number, so that every number that is cited stands in the list.
 */
export function createSourceList(
  datasets: readonly DatasetSource[],
  figures: readonly DataCentreFigure[] = [],
): SourceList {
  const years = new Map<string, Set<number>>();
  const sourceOf = (id: string, number: number, used: readonly number[]) => {
    const dataset = datasets.find((candidate) => candidate.id === id);
    if (dataset) return reportSource(dataset, number, used);
    const own = figures.filter(({ publisher }) => publisher === id);
    const figure = own.find(({ year }) => used.includes(year)) ?? own[0];
    return figure && figureSource(figure, number, used);
  };
  const numberOf = (id: string): number => [...years.keys()].indexOf(id) + 1;
  return {
    cite: (inputs) => {
      const cited = new Set<number>();
      for (const { cell } of inputs) {
        if (!isMeasure(cell) || !sourceOf(cell.source, 0, [])) continue;
        const known = years.get(cell.source) ?? new Set();
        years.set(cell.source, known.add(cell.year));
        cited.add(numberOf(cell.source));
      }
      return [...cited].toSorted((a, b) => a - b);
    },
    list: () =>
      [...years].flatMap(([id, used]) => sourceOf(id, numberOf(id), [...used].toSorted()) ?? []),
  };
}

/** A figure is cited, not passed on: it has no licence. */
const figureSource = (
  { publisher, covers, url }: DataCentreFigure,
  number: number,
  years: readonly number[],
): ReportSource => ({
  ...{ number, id: publisher, publisher, title: covers, url, years },
  ...{ vintage: "", licence: "", licenceUrl: "" },
  attribution: `${publisher}: ${covers}`,
});

const reportSource = (
  dataset: DatasetSource,
  number: number,
  years: readonly number[],
): ReportSource => ({
  number,
  id: dataset.id,
  publisher: dataset.publisher,
  title: dataset.title,
  url: dataset.url,
  vintage: dataset.vintage,
  years,
  licence: dataset.licence.name,
  licenceUrl: dataset.licence.url,
  attribution: dataset.attribution,
});
