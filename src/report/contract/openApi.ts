import { publicCode } from "../../region/publicCode.ts";
import { answered } from "../answered.ts";
import type { ReportContext } from "../reportContext.ts";
import type { ContractContexts } from "./contractContexts.ts";
import { contractFields } from "./contractFields.ts";
import { mayBeDrawn } from "./contractMap.ts";

/** Media types by the ending of a file. */
const media: Readonly<Record<string, string>> = {
  json: "application/json",
  csv: "text/csv",
  geojson: "application/geo+json",
  svg: "image/svg+xml",
  parquet: "application/vnd.apache.parquet",
  md: "text/markdown",
  txt: "text/plain",
};

/** The files as an OpenAPI description, so that programs find them without reading a page: a path for each kind of file. */
export function openApi({ detailed, tables }: ContractContexts) {
  const [lead] = detailed;
  const all = [...detailed, ...tables].map(({ assessment }) => assessment.scenario.preset);
  const region = [oneOf("code", lead.world.regions.map(publicCode))];
  return {
    openapi: "3.1.0",
    info: {
      title: `${lead.words.say("app.name")}: data`,
      version: `${lead.assessment.modelVersion}+${lead.release.date}`,
      license: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    },
    servers: [{ url: "." }],
    paths: paths({
      "/index.json": path("json", "Regions, indicators and scenarios", "Index"),
      "/openapi.json": path("json", "This description"),
      "/dictionary.csv": path("csv", "Every field of a result: type and meaning"),
      "/README.md": path("md", "What there is, for people"),
      "/llms.txt": path("txt", "What there is, for language models"),
      "/credits.txt": path("txt", "Whose data these are, and whom to name"),
      ...each("/regions/{code}", region, "Every indicator of a region", {
        json: "Results",
        csv: undefined,
        geojson: undefined,
      }),
      ...Object.fromEntries(detailed.flatMap((context) => Object.entries(indicatorPaths(context)))),
      ...each("/scenarios/{scenario}", [oneOf("scenario", all)], "Every result of a scenario", {
        parquet: undefined,
      }),
    }),
    components: { schemas: { Index: { type: "object" }, Result: result, Results: results } },
  };
}

/** Paths of one scenario: an indicator may mean nothing in another, and a licence may forbid its map. */
function indicatorPaths(context: ReportContext): Readonly<Record<string, PathItem>> {
  const address = `/indicators/${context.assessment.scenario.preset}/{id}`;
  const own = answered(context.assessment);
  const ids = (indicators: typeof own) => [
    oneOf(
      "id",
      indicators.map(({ id }) => id),
    ),
  ];
  return {
    ...each(address, ids(own), "One indicator in every region", {
      json: "Results",
      csv: undefined,
      geojson: undefined,
      "metadata.json": undefined,
    }),
    ...each(
      address,
      ids(own.filter((indicator) => mayBeDrawn(context, indicator))),
      "The map of an indicator",
      { svg: undefined },
    ),
  };
}

interface PathItem {
  readonly get: object;
  readonly parameters?: readonly ReturnType<typeof oneOf>[];
}

const paths = (described: Readonly<Record<string, PathItem>>): Readonly<Record<string, PathItem>> =>
  described;

/** A path for each ending of an address, with the schema of its content where it has one. */
const each = (
  address: string,
  parameters: readonly ReturnType<typeof oneOf>[],
  summary: string,
  endings: Readonly<Record<string, string | undefined>>,
) =>
  Object.fromEntries(
    Object.entries(endings).map(([ending, schema]) => [
      `${address}.${ending}`,
      { ...path(ending.split(".").at(-1) ?? "", summary, schema), parameters },
    ]),
  );

const path = (ending: string, summary: string, schema?: string) => ({
  get: {
    summary,
    responses: {
      200: {
        description: summary,
        content: {
          [media[ending] ?? ""]: schema
            ? { schema: { $ref: `#/components/schemas/${schema}` } }
            : {},
        },
      },
    },
  },
});

const oneOf = (name: string, options: readonly string[]) => ({
  name,
  in: "path",
  required: true,
  schema: { type: "string", enum: options },
});

const words = { type: "string" };

const result = {
  type: "object",
  required: ["region", "indicator", "kind", "scenario", "hash"],
  properties: Object.fromEntries(
    Object.entries(contractFields).map(([field, { type, about }]) => [
      field,
      { type, description: about },
    ]),
  ),
};

const results = {
  type: "object",
  required: ["version", "model", "data", "scenario", "results"],
  properties: {
    version: words,
    model: words,
    data: words,
    scenario: words,
    results: { type: "array", items: { $ref: "#/components/schemas/Result" } },
  },
};
