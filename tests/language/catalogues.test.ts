import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shownParameter } from "../../app/controls/parameter/shownParameter.ts";
import { contestWays } from "../../app/region/contest/contestWays.ts";
import { certaintyFilters, doubtMarks, shownMeasures } from "../../app/scene/certaintyPart.ts";
import { drawnColumns } from "../../app/table/tableRows.ts";
import { contestStates } from "../../src/dataset/references/contestedFigures.ts";
import { statuses } from "../../src/dataset/status.ts";
import { inputGroups } from "../../src/ensemble/inputGroups.ts";
import {
  aiSitesShape,
  bases,
  billStudiesShape,
  coolingChoices,
  formats,
  indicatorGroups,
  indicators,
  languages,
  modelChoices,
  normalisations,
  outcomeKinds,
  papers,
  parameters,
  pillars,
  presets,
  routingChoices,
  siteRulesShape,
  tokenEnergyMethods,
  variableIds,
  variables,
  weightPresets,
  workloadChoices,
} from "../../src/index.ts";
import { limitsReasons } from "../../src/indicator/indicator.ts";
import { certaintyMeasures } from "../../src/layer/certaintyScene.ts";
import { equationConditions } from "../../src/model/conditions.ts";
import { equationSections } from "../../src/model/equation.ts";
import { figureUses } from "../../src/model/evidence/figureUses.ts";
import { evidenceClasses } from "../../src/model/evidence.ts";
import { quantityIds, quantityUnits } from "../../src/model/quantities.ts";
import { terms } from "../../src/model/terms.ts";
import { workloadClassIds, workloads } from "../../src/model/tokens/modelClass.ts";
import { boundaries, denominators } from "../../src/model/tokens/tokenEnergy.ts";
import { comparisons } from "../../src/report/comparison/comparisons.ts";
import { parameterIds } from "../../src/scenario/parameters.ts";
import { yearStatuses } from "../../src/scenario/scenarioYears.ts";
import { clippedEnds } from "../../src/statistics/clippedEnd.ts";
import {
  argumentsOf,
  catalogueIssues,
  fileOf,
  partOf,
  untranslated,
  wrongMessages,
} from "./catalogueIssues.ts";
import { cataloguesOf } from "./cataloguesOf.ts";

const english = cataloguesOf("en");
const en: Readonly<Record<string, string>> = { ...english.map, ...english.pages };
const keys = Object.keys(en);

/** Whoever adds a message says it in these; in the others it is English until it is translated (CONTRIBUTING.md, “A language”). */
const keptWhole = ["en", "ar"];
const whole = languages.filter(({ code }) => keptWhole.includes(code) && code !== "en");
const others = languages.filter(({ code }) => !keptWhole.includes(code));

/** Messages that a language may lack: those of a feature or two, not a part of the atlas that was left out. */
const mostUntranslated = 100;

test("the scanner of arguments sees what it has to see", () => {
  expect(argumentsOf("{a} {n, plural, one {# {b}} other {{c}}}", "en")).toEqual([
    "a",
    "b",
    "c",
    "n",
  ]);
});

test("a catalogue is told what it lacks in sentences that name file and key", () => {
  const wanted = {
    map: { "pillar.fire": "Fire", b: "{n} regions" },
    pages: { c: "Method page" },
  };
  const given = { map: { b: "{m} régions", d: "Trop" }, pages: { c: "Method page" } };
  expect(catalogueIssues({ code: "fr", tag: "fr" }, given, wanted)).toEqual([
    'src/language/fr/map.json: add "pillar.fire" (English: "Fire"; Name of a pillar of the burden index; one word.)',
    'src/language/fr/map.json: "b" takes {m}: English gives it {n}.',
    'src/language/fr/map.json: remove "d", which English does not have there.',
    'src/language/fr/pages.json: "c" is still in English: translate it.',
  ]);
});

test("what a catalogue lacks or copies is untranslated; what it says wrongly is wrong", () => {
  const wanted = { map: { a: "Fire", b: "{n} regions", d: "PUE" }, pages: { c: "Method page" } };
  const given = { map: { b: "{m} régions", d: "PUE", e: "Trop" }, pages: { c: "Method page" } };
  expect(untranslated(given, wanted)).toEqual(["a", "c"]);
  expect(wrongMessages({ code: "fr", tag: "fr" }, given, wanted)).toEqual([
    'src/language/fr/map.json: "b" takes {m}: English gives it {n}.',
    'src/language/fr/map.json: remove "e", which English does not have there.',
  ]);
});

test.each(whole)("$name says all that English says", ({ code, tag }) => {
  expect(catalogueIssues({ code, tag }, cataloguesOf(code), english)).toEqual([]);
});

test.each(others)("$name says nothing wrong and leaves little in English", ({ code, tag }) => {
  const own = cataloguesOf(code);
  expect(wrongMessages({ code, tag }, own, english)).toEqual([]);
  expect(untranslated(own, english).slice(mostUntranslated)).toEqual([]);
});

test.each(languages)("$name loads what its files hold, over English", async (language) => {
  const { map, pages } = cataloguesOf(language.code);
  expect(await language.loadMap()).toEqual({ ...english.map, ...map });
  expect(await language.load()).toEqual({ ...en, ...map, ...pages });
});

test.each(languages)("each message of $name is one that can be said", ({ code, tag }) => {
  const { map, pages } = cataloguesOf(code);
  for (const [key, message] of Object.entries({ ...map, ...pages }))
    expect(() => argumentsOf(message, tag), key).not.toThrow();
});

test("no message stands in both catalogues", () => {
  expect(Object.keys(english.map).filter((key) => key in english.pages)).toEqual([]);
});

test("digits of Arabic come from its number formatter, not from the message", () => {
  const { map, pages } = cataloguesOf("ar");
  const foreign = Object.entries({ ...map, ...pages }).filter(([, message]) =>
    /(?<![A-Za-z]) [0-9]+([ .،؛]|$)/.test(message),
  );
  expect(foreign).toEqual([]);
});

const files = ["src", "app"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(tsx?|html)$/.test(file) && !file.includes("node_modules"))
    .map((file) => join(root, file)),
);
const code = files.map((file) => readFileSync(file, "utf8")).join("\n");

/** Units that always need words. */
const namedUnits = [
  ...indicators.map(({ unit }) => unit),
  ...Object.values(parameters).map(({ unit }) => unit),
  ...Object.values(variables).map(({ unit }) => unit),
];
const units = [
  ...namedUnits,
  ...parameterIds.map((id) => shownParameter(id).unit),
  ...comparisons.map(({ unit }) => unit),
  ...Object.values(quantityUnits),
  ...Object.values(terms),
];
/** Keys made from the ids of a list. Every other key is written out in the code. */
const ids: Readonly<Record<string, readonly string[]>> = {
  "indicator.": indicators.flatMap(({ id }) => [id, `${id}.about`]),
  "indicatorGroup.": indicatorGroups,
  "unit.": units,
  "said.": units,
  "status.": [...statuses, "stale"],
  "kind.": outcomeKinds,
  "report.clipped.": clippedEnds.filter((end) => end !== "none"),
  "limits.": limitsReasons,
  "parameter.": parameterIds,
  "flip.if.": parameterIds,
  "preset.": presets.map(({ preset }) => preset),
  "basis.": bases,
  "pillar.": pillars,
  "variable.": variableIds,
  "evidence.": evidenceClasses,
  "contest.state.": contestStates,
  "contest.way.": contestWays,
  "published.use.": figureUses,
  "bills.direction.": billStudiesShape.columns.direction.options,
  "reports.paper.": papers,
  "rules.kind.": siteRulesShape.columns.kind.options,
  "rules.from.": siteRulesShape.columns.quantity.options,
  "anchor.": comparisons.map(({ id }) => id),
  "quantity.": quantityIds,
  "term.": Object.keys(terms),
  "equation.when.": equationConditions,
  "methodology.section.": equationSections,
  "modelClass.": [...modelChoices, ...workloadClassIds],
  "tokenEnergy.": [
    ...tokenEnergyMethods,
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
  "boundary.": boundaries,
  "denominator.": denominators,
  "workload.": [...workloads, ...workloadChoices],
  "routing.": routingChoices,
  "cooling.": coolingChoices,
  "normalisation.": normalisations,
  "weightPreset.": weightPresets.flatMap(({ id }) => [id, `${id}.why`]),
  "format.": [...formats.map(({ id }) => id), "credits"],
  "years.": yearStatuses,
  "certainty.": [
    ...shownMeasures,
    ...certaintyFilters,
    ...doubtMarks,
    ...certaintyMeasures.flatMap((measure) => [`${measure}Title`, `${measure}About`]),
  ],
  "inputGroup.": inputGroups,
  "input.": ["hostedLoad", "keyResidual", "tokenEnergy", "pillarWeights", "shareKeys"],
  "table.": drawnColumns,
  "sites.": aiSitesShape.columns.status.options,
  "sites.precise.": aiSitesShape.columns.precision.options,
  "cause.": ["uncovered", "suppressed", "gate", "unread", "knownElsewhere", "notReportedApart"],
};
const listed = new Set(
  Object.entries(ids).flatMap(([prefix, list]) => list.map((id) => `${prefix}${id}`)),
);

/** Lists whose entries may lack a name: a symbol of a unit can do without words, a quantity takes the name of its indicator, a clause that of its parameter. */
const optional = ["unit.", "said.", "status.", "quantity.", "flip.if."];

/** What English lacks, in sentences that name file and key. */
const lacking = (wanted: readonly string[]): string[] =>
  wanted
    .filter((key) => !(key in en))
    .map((key) => `${fileOf("en", partOf(key, english))}: add "${key}".`);

test("no message holds a skeleton, whose parser the build leaves out", () => {
  const skeletons = languages.flatMap(({ code: language }) => {
    const { map, pages } = cataloguesOf(language);
    return Object.entries({ ...map, ...pages }).filter(([, message]) =>
      /\{[^{}]*,\s*(number|date|time)\b/.test(message),
    );
  });
  expect(skeletons).toEqual([]);
});

test("every message is used", () => {
  const quoted = new Set([...code.matchAll(/"([\w.-]+)"/g)].map(([, text]) => text));
  const unused = keys
    .filter((key) => !quoted.has(key) && !listed.has(key))
    .map((key) => `${fileOf("en", key in english.map ? "map" : "pages")}: remove "${key}".`);
  expect(unused).toEqual([]);
});

test("every message that the code asks for exists", () => {
  const asked = [...code.matchAll(/\bsay\(\s*"([^"]+)"/g)].map((match) => match[1] as string);
  expect(asked.length).toBeGreaterThan(20);
  expect(lacking(asked)).toEqual([]);
});

test("every entry of a list has its name", () => {
  const required = [...listed].filter((key) => !optional.some((prefix) => key.startsWith(prefix)));
  expect(lacking([...required, ...namedUnits.map((unit) => `unit.${unit}`)])).toEqual([]);
});
