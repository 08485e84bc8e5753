import { answered } from "../answered.ts";
import type { ReportContext } from "../reportContext.ts";

/** The files as an OpenAPI description, so that programs find them without reading a page. */
export function openApi(contexts: readonly [ReportContext, ...ReportContext[]]) {
  const [lead] = contexts;
  const scenarios = contexts.map(({ assessment }) => assessment.scenario.preset);
  const ids = new Set(
    contexts.flatMap((context) => answered(context.assessment).map(({ id }) => id)),
  );
  return {
    openapi: "3.1.0",
    info: {
      title: `${lead.words.say("app.name")}: data`,
      version: `${lead.assessment.modelVersion}+${lead.release.date}`,
      license: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    },
    servers: [{ url: "." }],
    paths: {
      "/index.json": path("Regions, indicators and scenarios", "Index"),
      "/regions/{code}.json": path("Every indicator of a region", "Results", [text("code")]),
      "/indicators/{scenario}/{id}.json": path("One indicator in every region", "Results", [
        oneOf("scenario", scenarios),
        oneOf("id", [...ids]),
      ]),
    },
    components: { schemas: { Index: { type: "object" }, Result: result, Results: results } },
  };
}

const path = (summary: string, schema: string, parameters: readonly object[] = []) => ({
  get: {
    summary,
    parameters,
    responses: {
      200: {
        description: summary,
        content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
      },
    },
  },
});

const text = (name: string) => ({ name, in: "path", required: true, schema: { type: "string" } });

const oneOf = (name: string, options: readonly string[]) => ({
  name,
  in: "path",
  required: true,
  schema: { type: "string", enum: options },
});

const number = { type: "number" };
const words = { type: "string" };

const result = {
  type: "object",
  required: ["region", "indicator", "kind", "scenario", "hash"],
  properties: {
    region: words,
    name: words,
    indicator: words,
    value: number,
    low: number,
    high: number,
    p5: number,
    p50: number,
    p95: number,
    unit: words,
    year: number,
    status: words,
    source: words,
    kind: words,
    reason: words,
    scenario: words,
    hash: words,
  },
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
