import { type SourceFiles, sourceCsv } from "../../compile/sourceCsv.ts";
import type { Place } from "../match.ts";

export const emberIndiaFile = "api_overview_ind_yearly.csv";

/** Names of the Indian states as Ember prints them. */
export function emberIndia(files: SourceFiles): readonly Place[] {
  const names = sourceCsv(files, emberIndiaFile).records.map(({ cells }) => cells.state ?? "");
  return [...new Set(names)]
    .sort()
    .map((name) => ({ source: "ember-india", code: name, name, country: "IND" }));
}
