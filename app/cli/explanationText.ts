import { chainFigure, type ValueChain, type Words } from "../../src/index.ts";
import type { FoundLine } from "./tableLines.ts";

interface Told {
  readonly words: Words;
  /** Lines of the project's tables by the ids of rows. */
  readonly lines: ReadonlyMap<string, FoundLine>;
}

/** The way of one number, to be read on a screen from top to bottom. */
export function explanationText(chain: ValueChain, told: Told): string {
  const { words } = told;
  const { region, indicator, scenario, result } = chain;
  return [
    `${indicator.name}, ${region.name} (${region.id})\n${scenario.words}\n${resultText(chain, words)}`,
    part(words.say("explain.rows"), rowTexts(chain, told)),
    part(words.say("explain.cells"), cellTexts(chain, words)),
    part(words.say("workpaper.parameters"), parameterTexts(chain, words)),
    part(words.say("explain.steps"), stepTexts(chain, words)),
    totalText(chain, words),
    result.reason === undefined ? "" : `${result.reason}\n`,
    result.contested === undefined ? "" : `${result.contested}\n`,
    `sha256 ${chain.hash}\n`,
  ]
    .filter(Boolean)
    .join("\n");
}

const part = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `${heading}\n${lines.map((line) => `  ${line}\n`).join("")}`;

function resultText({ result, indicator }: ValueChain, words: Words): string {
  const { value, low, high, year, status } = result;
  if (value === undefined) return `${words.say("explain.notKnown")}\n`;
  const range = low === high ? "" : ` (${chainFigure(words, low)} … ${chainFigure(words, high)})`;
  const known = [year, status && words.say(`status.${status}`)].filter(Boolean).join(", ");
  return `${chainFigure(words, value)} ${indicator.unit}${range}${known && `, ${known}`}\n`;
}

/** Each row with its figure, its publisher, and the line where it stands. */
const rowTexts = ({ rows }: ValueChain, { words, lines }: Told): readonly string[] =>
  rows.flatMap(({ id, publisher, title, value, unit, status, transformations = [] }) => {
    const line = lines.get(id);
    const figure =
      value === undefined ? words.say("explain.notShown") : chainFigure(words, value, unit);
    return [
      id,
      `    ${figure}, ${words.say(`status.${status}`)}; ${publisher}: ${title}`,
      ...(line === undefined || value === undefined
        ? []
        : [`    ${line.file}:${line.line}: ${line.text}`]),
      ...transformations.map((sentence) => `    ${sentence}`),
    ];
  });

const cellTexts = ({ cells }: ValueChain, words: Words): readonly string[] =>
  cells.map(({ id, name, value, unit, rows, read, inheritedFrom, reason }) =>
    [
      `${id} (${name}) = ${chainFigure(words, value, unit)}`,
      ...(read === undefined
        ? []
        : [`→ ${chainFigure(words, read, unit)}: ${words.say("explain.carried")}`]),
      ...(inheritedFrom === undefined
        ? []
        : [words.say("explain.inheritedFrom", { region: inheritedFrom })]),
      ...(rows.length === 0 ? [] : [`← ${rows.join(" ")}`]),
      ...(reason === undefined ? [] : [reason]),
    ].join(" "),
  );

const parameterTexts = ({ parameters }: ValueChain, words: Words): readonly string[] =>
  parameters.map(({ id, name, value, low, high, unit, source, isChanged }) => {
    const range = `${chainFigure(words, low)} … ${chainFigure(words, high)}`;
    const changed = isChanged ? ` ${words.say("explain.changed")}` : "";
    return `${id} (${name}) = ${chainFigure(words, value, unit)} (${range})${changed} ← ${source}`;
  });

const stepTexts = ({ steps }: ValueChain, words: Words): readonly string[] =>
  steps.flatMap(({ id, name, formula, numbers, value, unit, words: said, inputs }, place) => [
    `${place + 1}. ${name} [${id}] = ${chainFigure(words, value, unit)}`,
    ...(formula === undefined ? [] : [`     ${formula}`]),
    ...(numbers === undefined ? [] : [`     ${numbers}`]),
    ...(said === "" ? [] : [`     ${said}`]),
    ...(inputs.length === 0 ? [] : [`     ← ${inputs.join(", ")}`]),
  ]);

function totalText({ total, result }: ValueChain, words: Words): string {
  if (total === undefined || result.value === undefined) return "";
  const same = Object.is(total, result.value) ? "yes" : "no";
  return `${words.say("explain.total", { total: String(total), value: String(result.value), same })}\n`;
}
