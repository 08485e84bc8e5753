import type { longHeader } from "../longTable.ts";

interface Field {
  readonly type: "string" | "number" | "integer";
  /** What it holds, in English as all of the contract. */
  readonly about: string;
}

/** Every field of a result: what the description, the dictionary and the tables say of it. */
export const contractFields: Readonly<
  Record<(typeof longHeader)[number] | "scenario" | "hash", Field>
> = {
  region: { type: "string", about: "Id of the region in the atlas." },
  indicator: { type: "string", about: "Id of the indicator." },
  value: { type: "number", about: "Central value; absent where reason says why." },
  low: { type: "number", about: "Best case: every range at the end that lowers the value." },
  high: { type: "number", about: "Worst case: every range at the end that raises the value." },
  unit: { type: "string", about: "Unit of value, low, high and the percentiles." },
  year: { type: "integer", about: "Oldest year of the region's own data." },
  status: { type: "string", about: "How the value is known, its weakest part." },
  source: { type: "string", about: "Ids of the datasets, see credits.txt." },
  model_version: { type: "string", about: "Edition of the model." },
  name: { type: "string", about: "Name of the region." },
  iso3: { type: "string", about: "ISO 3166-1 alpha-3 of the country." },
  iso2: { type: "string", about: "ISO 3166-1 alpha-2 of the country." },
  iso3166_2: { type: "string", about: "ISO 3166-2 of a state or province." },
  parent: { type: "string", about: "Id of the region above." },
  kind: { type: "string", about: "value, or which kind of gap or class without a number." },
  data_status: { type: "string", about: "How the data are known, apart from assumptions." },
  reason: { type: "string", about: "Why there is no value, or what has to be read beside it." },
  value_of: { type: "string", about: "Region whose figure it is, where it is not its own." },
  p5: { type: "number", about: "5 % of the draws lie below." },
  p50: { type: "number", about: "Half of the draws lie below." },
  p95: { type: "number", about: "95 % of the draws lie below." },
  rank_p5: { type: "integer", about: "First rank in nine of ten draws, 1 the heaviest." },
  rank_p95: { type: "integer", about: "Last rank in nine of ten draws." },
  draws: { type: "integer", about: "How many draws were counted." },
  seed: { type: "integer", about: "The whole number that names the draws." },
  source_rows: {
    type: "string",
    about:
      "Ids of the rows that it was read from, dataset:region:variable:year, separated by semicolons.",
  },
  contested: {
    type: "string",
    about: "The other figure with its state and source, where somebody contests the value.",
  },
  scenario: { type: "string", about: "Id of the scenario." },
  hash: { type: "string", about: "SHA-256 of the result as JSON without this field." },
};

/** The fields as a table. */
export const fieldTable = () => ({
  header: ["field", "type", "about"],
  rows: Object.entries(contractFields).map(([field, { type, about }]) => [field, type, about]),
});
