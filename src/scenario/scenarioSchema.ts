import { optional } from "../dataset/optional.ts";
import type { Words } from "../language/words.ts";
import type { JsonSchema } from "./jsonSchema.ts";
import { longestOf, ownWordFields } from "./ownWords.ts";
import { presets } from "./presets.ts";
import { scenarioVersion } from "./scenario.ts";
import { takesWords } from "./scenarioIssueWords.ts";
import { settings } from "./settings.ts";

/**
 * JSON Schema (draft 2020-12) of the scenario file, made from the declarations that read it: what the schema lets
 * through, `parseScenario` takes without an issue, sums of weights and of routing shares apart, and ranges that do not hold the central value beside them.
 *
 * @param words in which it says what each setting takes; without them it does not say.
 */
export function scenarioSchema(words?: Words): JsonSchema {
  const root: Branch = { children: new Map() };
  for (const [path, { schema, takes }] of Object.entries(settings))
    place(root, path.split("."), {
      ...schema,
      ...optional("description", words && takesWords(words, takes)),
    });
  const { properties } = objectOf(root);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Scenario of the Inference Burden Atlas",
    description: "A question put to the model; what is left out keeps the value of the preset.",
    type: "object",
    properties: {
      version: { type: "integer", const: scenarioVersion },
      preset: { type: "string", enum: presets.map(({ preset }) => preset) },
      ...properties,
      words: wordsSchema,
    },
    required: ["version"],
    additionalProperties: false,
  };
}

const wordsSchema: JsonSchema = {
  type: "object",
  description:
    "Words of one's own for documents that are made of the scenario; the model does not read them.",
  properties: Object.fromEntries(
    ownWordFields.map((field) => [field, { type: "string", maxLength: longestOf(field) }]),
  ),
  additionalProperties: false,
};

interface Branch {
  readonly children: Map<string, Branch | JsonSchema>;
}

function place(branch: Branch, [first = "", ...rest]: readonly string[], leaf: JsonSchema): void {
  if (rest.length === 0) {
    branch.children.set(first, leaf);
    return;
  }
  const next = branch.children.get(first);
  const inner = next && "children" in next ? next : { children: new Map() };
  branch.children.set(first, inner);
  place(inner, rest, leaf);
}

const objectOf = ({ children }: Branch): JsonSchema => ({
  type: "object",
  properties: Object.fromEntries(
    [...children].map(([key, child]) => [key, "children" in child ? objectOf(child) : child]),
  ),
  additionalProperties: false,
});
