import { yearRange } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import type { RegionReport, ReportFinding, ReportSource } from "../report.ts";

/** "Data: Ember (2024), World Bank (2019–2023)": each publisher once with its years, where a list has no room. */
export function sourceLine(sources: readonly ReportSource[], words: Words): string {
  const years = new Map<string, readonly number[]>();
  for (const source of sources)
    years.set(source.publisher, [...(years.get(source.publisher) ?? []), ...source.years]);
  return words.say("report.sourceLine", {
    sources: [...years]
      .map(([publisher, own]) =>
        own.length === 0 ? publisher : `${publisher} (${yearRange(words, own)})`,
      )
      .join(words.say("list.comma")),
  });
}

/** The sources that some findings of a report rest on. */
export function sourcesBehind(
  { sources }: RegionReport,
  findings: readonly ReportFinding[],
): readonly ReportSource[] {
  const cited = new Set(findings.flatMap((finding) => finding.sources));
  return sources.filter(({ number }) => cited.has(number));
}
