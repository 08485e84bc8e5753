import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { shownParameter } from "../../app/scenario/shownParameter.ts";
import * as atlas from "../../src/index.ts";
import { languages } from "../../src/index.ts";
import { en, type MessageKey } from "../../src/language/en.ts";

const keys = Object.keys(en) as MessageKey[];
const others = languages.filter(({ code }) => code !== "en");

interface Part {
  readonly type: number;
  readonly value: string;
  readonly options?: Record<string, { readonly value: readonly Part[] }>;
}

/** Names of the arguments of a message, those inside plurals and selections too. */
function argumentsOf(message: string, tag: string): string[] {
  const [literal, pound] = [0, 7];
  const walk = (parts: readonly Part[]): string[] =>
    parts.flatMap((part) => [
      ...(part.type === literal || part.type === pound ? [] : [part.value]),
      ...Object.values(part.options ?? {}).flatMap(({ value }) => walk(value)),
    ]);
  return [
    ...new Set(walk(new IntlMessageFormat(message, tag).getAst() as unknown as Part[])),
  ].toSorted();
}

test("the scanner of arguments sees what it has to see", () => {
  expect(argumentsOf("{a} {n, plural, one {# {b}} other {{c}}}", "en")).toEqual([
    "a",
    "b",
    "c",
    "n",
  ]);
});

test.each(others)("$name has the keys of English, no more and no less", async ({ load }) => {
  expect(Object.keys(await load()).toSorted()).toEqual(keys.toSorted());
});

test.each(others)("$name takes the arguments of English", async ({ load, tag }) => {
  const messages = await load();
  for (const key of keys)
    expect(argumentsOf(messages[key], tag), key).toEqual(argumentsOf(en[key], "en"));
});

test.each(others)("no message of $name was left empty or in English", async ({ load }) => {
  const messages = await load();
  const same = keys.filter(
    (key) => messages[key] === en[key] && /[a-z]{4}/.test(en[key].replace(/\{[^}]*\}/g, "")),
  );
  expect(same).toEqual([]);
  expect(keys.filter((key) => messages[key].trim() === "" && en[key].trim() !== "")).toEqual([]);
});

test.each(others)(
  "digits of $name come from its number formatter, not from the message",
  async ({ load, code }) => {
    const messages = await load();
    const foreign =
      code === "ar"
        ? keys.filter((key) => /(?<![A-Za-z]) [0-9]+([ .،؛]|$)/.test(messages[key]))
        : [];
    expect(foreign).toEqual([]);
  },
);

const files = ["src", "app"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(tsx?|html)$/.test(file) && !file.includes("node_modules"))
    .map((file) => join(root, file)),
);
const code = files
  .filter((file) => !/src\/language\/[a-z]{2}\//.test(file))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

/** Keys put together from the ids of a list; anything else stands literally in the code. */
const units = [
  ...atlas.indicators.map(({ unit }) => unit),
  ...Object.values(atlas.parameters).map(({ unit }) => unit),
  ...Object.values(atlas.variables).map(({ unit }) => unit),
  ...atlas.parameterIds.map((id) => shownParameter(id).unit),
  ...atlas.comparisons.map(({ unit }) => unit),
  ...Object.values(atlas.quantityUnits),
  ...Object.values(atlas.terms),
];
const ids: Readonly<Record<string, readonly string[]>> = {
  "indicator.": atlas.indicators.flatMap(({ id }) => [id, `${id}.about`]),
  "indicatorGroup.": atlas.indicatorGroups,
  "unit.": units,
  "status.": [...atlas.statuses, "stale"],
  "kind.": atlas.outcomeKinds,
  "parameter.": atlas.parameterIds,
  "preset.": atlas.presets.map(({ preset }) => preset),
  "basis.": atlas.bases,
  "pillar.": atlas.pillars,
  "variable.": atlas.variableIds,
  "evidence.": atlas.evidenceClasses,
  "anchor.": atlas.comparisons.map(({ id }) => id),
  "quantity.": atlas.quantityIds,
  "term.": atlas.termIds,
  "equation.when.": atlas.equationConditions,
  "methodology.section.": atlas.equationSections,
  "modelClass.": [...atlas.modelChoices, ...atlas.workloadClassIds],
  "tokenEnergy.": [
    ...atlas.tokenEnergyMethods,
    "largerThanFitted",
    "notMeasured",
    "sizeNotKnown",
    "sparseByFit",
    "workNotMeasured",
    "manySizes",
    "eachModelOnce",
    "agentsAsChat",
    "perImage",
  ],
  "boundary.": atlas.boundaries,
  "denominator.": atlas.denominators,
  "workload.": [...atlas.workloads, ...atlas.workloadChoices],
  "routing.": atlas.routingChoices,
  "cooling.": atlas.coolingChoices,
  "normalisation.": atlas.normalisations,
  "weightPreset.": atlas.weightPresets.flatMap(({ id }) => [id, `${id}.why`]),
  "sites.": atlas.aiSitesShape.columns.status.options,
  "sites.precise.": atlas.aiSitesShape.columns.precision.options,
  "cause.": ["uncovered", "suppressed", "gate", "unread", "knownElsewhere", "notReportedApart"],
};
const listed = new Set(
  Object.entries(ids).flatMap(([prefix, list]) => list.map((id) => `${prefix}${id}`)),
);

/** Lists whose every entry needs a name; symbols of units may stand for themselves, a quantity is called like its indicator. */
const optional = ["unit.", "status.", "quantity."];

test("every message is used", () => {
  const unused = keys.filter((key) => !code.includes(`"${key}"`) && !listed.has(key));
  expect(unused).toEqual([]);
});

test("every message that the code asks for exists", () => {
  const asked = [...code.matchAll(/\bsay\(\s*"([^"]+)"/g)].map((match) => match[1] as string);
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((key) => !(key in en))).toEqual([]);
});

test("every entry of a list has its name", () => {
  const required = [...listed].filter((key) => !optional.some((prefix) => key.startsWith(prefix)));
  expect(required.filter((key) => !(key in en))).toEqual([]);
});
