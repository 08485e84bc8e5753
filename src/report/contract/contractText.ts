import type { ContractContexts } from "./contractContexts.ts";

/** What a program or its author has to know of the files, in plain English: what they are, how they are named, what they may not support. */
export function contractText({ detailed, tables }: ContractContexts): string {
  const [lead] = detailed;
  const { assessment, release, words, world } = lead;
  const [presets, all] = [detailed, [...detailed, ...tables]].map((contexts) =>
    contexts.map((context) => context.assessment.scenario.preset),
  ) as [string[], string[]];
  return `# ${words.say("app.name")}: data

Who bears the cost of AI inference: grid, price, water and carbon burden of ${world.regions.length} regions. Model ${assessment.modelVersion}, data of ${release.date}.

- \`index.json\`: every region (code, name, level), every indicator (id, name, unit), every scenario with files of its own (${presets.join(", ")}).
- \`regions/{code}.json\`, \`.csv\`, \`.geojson\`: every indicator of one region under ${presets[0]}.
- \`indicators/{scenario}/{id}.json\`, \`.csv\`, \`.geojson\`, \`.svg\`, \`.metadata.json\`: one indicator in every region.
- \`scenarios/{scenario}.parquet\`: every result of a scenario as one table (${all.join(", ")}).
- \`dictionary.csv\`: every field of a result, its type and what it holds.
- \`openapi.json\`: the same as a description for programs.
- \`credits.txt\`: whose data these are, and whom to name.

Codes of regions are ISO 3166-1 alpha-3 for countries and ISO 3166-2 below them where it exists.

Each result has \`value\`, \`low\` and \`high\` (worst and best case), \`p5\` to \`p95\` where draws were counted, \`unit\`, \`year\`, \`status\`, \`source\` (ids of datasets), \`source_rows\` (ids of the rows that it was read from: \`dataset:region:variable:year\` is one row of \`data/<dataset>/table.csv\`; of an inherited figure the region above), \`kind\` and a \`hash\` of its own. Without a value \`reason\` says why: missing is not zero. Figures whose licence does not let them be passed on are left out, and say so; an indicator that has one is not drawn as a map.

Screening values: no basis for a permit, a price or a siting decision. Ranks change when data change; do not compare editions by rank. ${words.say("report.licence", { licence: "CC BY 4.0" })}.
`;
}
