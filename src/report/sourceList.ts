import type { Explanation } from "../assessment/explain.ts";
import type { DatasetSource } from "../dataset/dataset.ts";
import { isMeasure } from "../dataset/measure.ts";
import type { ReportSource } from "./report.ts";

/** Numbers the sources of a report in the order in which they are first used. */
export interface SourceList {
  /** Numbers of the datasets behind these inputs, in ascending order. */
  readonly cite: (inputs: Explanation["inputs"]) => number[];
  readonly list: () => ReportSource[];
}

/** A numbered list that grows while the findings of a report are collected. */
export function createSourceList(datasets: readonly DatasetSource[]): SourceList {
  const years = new Map<string, Set<number>>();
  const numberOf = (id: string): number => [...years.keys()].indexOf(id) + 1;
  return {
    cite: (inputs) => {
      const cited = new Set<number>();
      for (const { cell } of inputs) {
        if (!isMeasure(cell)) continue;
        const known = years.get(cell.source) ?? new Set();
        years.set(cell.source, known.add(cell.year));
        cited.add(numberOf(cell.source));
      }
      return [...cited].toSorted((a, b) => a - b);
    },
    list: () =>
      [...years].flatMap(([id, used]) => {
        const dataset = datasets.find((candidate) => candidate.id === id);
        return dataset ? [reportSource(dataset, numberOf(id), [...used].toSorted())] : [];
      }),
  };
}

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
