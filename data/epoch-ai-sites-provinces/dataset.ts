import type { Compiled, Dataset } from "../../src/index.ts";
import { locatedRows } from "../compile/powerRecord.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { epochAiSites } from "../epoch-ai-sites/dataset.ts";
import { compileNamedSites } from "../sites/compile.ts";

const year = 2026;

/** Located IT power of AI data centres, MW by region below the country. */
function compile(files: SourceFiles): Compiled {
  const { rows, issues } = compileNamedSites(files);
  const records = rows.flatMap(({ region, power }) =>
    region === undefined ? [] : [{ host: region, megawatts: power }],
  );
  return { rows: locatedRows(records, "computeLocatedSites", year), issues };
}

export const epochAiSitesProvinces: Dataset = {
  ...epochAiSites,
  id: "epoch-ai-sites-provinces",
  title: "AI data centres by state or province, third quarter of 2026",
  transformations: [
    "Current IT power (MW) summed by region: the state that an American address names, elsewhere the region that holds the coordinates of the site or of its town, from the table places.csv of the reference sites.",
    "A site that prints 0 MW (announced or under construction) counts as 0, not as missing.",
  ],
  caveats: [
    "Large AI campuses only, training and inference together; outside the United States the record is thin.",
    "IT power, not that of the whole facility; estimated by Epoch from permits, filings and satellite pictures.",
    "A region without a row has no site on record, which is not the same as no compute.",
  ],
  compile,
};
