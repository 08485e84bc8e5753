import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { indicators } from "../../src/index.ts";
import type { Declaration } from "../../src/model/declaration.ts";
import { type Equation, equations } from "../../src/model/equations.ts";
import { declarations } from "../../src/model/quantities.ts";
import { parameterIds } from "../../src/scenario/parameters.ts";

/** The files below a folder with their text. */
const filesOf = (folder: string): readonly { readonly file: string; readonly text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .map((file) => ({ file, text: readFileSync(file, "utf8") }));

const model = filesOf("src/model");
const listOfQuantities = "src/model/quantities.ts";
const listed = readFileSync(listOfQuantities, "utf8");

/** The quantities, steps and ways that a file declares and the list does not name, a sentence each. */
const unlisted = (file: string, text: string): readonly string[] =>
  [...text.matchAll(/^export const (\w+(?:Quantity|Step|Way)) = (?:quantity|\w*[sS]tep|wayTo)\(/gm)]
    .map((match) => match[1] as string)
    .filter((name) => !new RegExp(`\\b${name}\\b`).test(listed))
    .map(
      (name) =>
        `${listOfQuantities}: import { ${name} } from "./${relative("src/model", file)}" and add ${name} to its chapter.`,
    );

test("every quantity, step and way is in the list of the kernel", () => {
  expect(model.flatMap(({ file, text }) => unlisted(file, text))).toEqual([]);
});

/** Pillars and assessment read results by their ids. */
const readers = [...model, ...filesOf("src/assessment")]
  .filter(({ file }) => file.startsWith("src/assessment/") || file.endsWith("pillarComponents.ts"))
  .map(({ text }) => text)
  .join("\n");
const readByOthers = new Set(
  declarations
    .flatMap(({ symbols }) => Object.values(symbols))
    .flatMap((input) => ("quantity" in input ? input.quantity.gives.id : [])),
);

/** A result that no indicator shows and nothing reads, in a sentence. */
const unshown = ({ gives: { id, unit, isStep } }: Declaration): readonly string[] =>
  isStep ||
  readByOthers.has(id) ||
  new RegExp(`\\b${id}\\b`).test(readers) ||
  indicators.some(({ quantity }) => quantity === id)
    ? []
    : [
        `src/indicator: add { id: "${id}", unit: "${unit}", quantity: "${id}" } to the list of its group, since nothing shows or reads ${id}.`,
      ];

test("every quantity is shown by an indicator, or read", () => {
  expect(declarations.flatMap(unshown)).toEqual([]);
});

const lists = filesOf("src/scenario").filter(({ file }) => file.endsWith("Parameters.ts"));

const parametersIn = ({ symbols }: Equation): readonly string[] =>
  Object.values(symbols).flatMap((meaning) => {
    if ("parameter" in meaning) return meaning.parameter;
    return "parameters" in meaning ? (meaning.parameters ?? []) : [];
  });
const readByEquations = new Set(equations.flatMap(parametersIn));

/** A parameter that no equation reads, in a sentence. */
function unread(id: string): readonly string[] {
  if (readByEquations.has(id)) return [];
  const file = lists.find(({ text }) => text.includes(`\n  ${id}: {`))?.file;
  return [
    `${file}: no equation reads ${id}; name it among the symbols of one as { parameter: "${id}" }, or remove it.`,
  ];
}

test("every parameter is read by an equation", () => {
  expect(parameterIds.flatMap(unread)).toEqual([]);
});

test("what is not listed, shown or read is told in a sentence with its file and its line", () => {
  const text = "export const tankersQuantity = quantity({\n";
  expect(unlisted("src/model/water/tankers.ts", text)).toEqual([
    'src/model/quantities.ts: import { tankersQuantity } from "./water/tankers.ts" and add tankersQuantity to its chapter.',
  ]);
  const first = declarations.find(({ gives }) => !gives.isStep) as Declaration;
  const gives = { ...first.gives, id: "tankers", unit: "tankers/yr" };
  expect(unshown({ ...first, gives })).toEqual([
    'src/indicator: add { id: "tankers", unit: "tankers/yr", quantity: "tankers" } to the list of its group, since nothing shows or reads tankers.',
  ]);
  expect(lists.length).toBeGreaterThan(5);
  expect(unread("tankerVolume")[0]).toMatch(/: no equation reads tankerVolume; name it among /);
});
