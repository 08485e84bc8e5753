import type { Answer } from "../../assessment/answer.ts";
import type { ledgerColumns } from "../../assessment/ledgerColumns.ts";
import type { FigureWorking } from "../../assessment/scoreWorkings.ts";
import { variables } from "../../dataset/variable.ts";
import { unitWords } from "../../language/figures.ts";
import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import type { HostingEvidence } from "../../model/evidence/evidencePlaces.ts";
import { terms } from "../../model/terms.ts";
import type { Operand, Working, Workings } from "../../model/workings/working.ts";
import type { Region, World } from "../../region/region.ts";
import type { Pillar } from "../../scenario/indexChoice.ts";
import { exportNumber } from "../exportNumber.ts";
import type { MethodEquation } from "../methodology/methodology.ts";
import type { ReportContext } from "../reportContext.ts";
import type { ChainStep } from "./valueChain.ts";

/** What the steps of a chain are written from. */
export interface Chaining {
  readonly context: ReportContext;
  readonly regionIndex: number;
  readonly region: Region;
  readonly answer: Answer;
  readonly workings: Workings;
  /** Accounts between regions, worked out when a step first asks for them. */
  readonly accounts: () => ReturnType<typeof ledgerColumns>;
  /** How the figures of a pillar became scores, worked out once. */
  readonly scores: (of: Pillar | "vulnerability") => readonly FigureWorking[];
  /** What is known of the data centres of any region of a level, read once. */
  readonly placesOf: (world: World) => (region: Region) => HostingEvidence;
  /** Equations of the method in words, by id. */
  readonly equations: ReadonlyMap<string, MethodEquation>;
}

/** How steps name what they read. */
export const inputId = ({ kind, id }: Pick<Operand, "kind" | "id">): string =>
  ({
    variable: `variable:${id}`,
    leaf: `variable:${id}`,
    parameter: `parameter:${id}`,
    given: `given:${id}`,
    row: `step:${id}`,
    fixed: "",
  })[kind];

export const variableInput = (id: string): string => inputId({ kind: "variable", id });

/** Ids of everything that an equation reads, each once. Fixed numbers and marks of where a figure holds have none. */
export const inputsOfWorking = ({ reads }: Working): readonly string[] => [
  ...new Set(reads.filter(isNamed).map(inputId)),
];

/** Whether a chain names what is read: not a number that is fixed, and no mark of where a figure holds. */
export const isNamed = ({ kind, id }: Pick<Operand, "kind" | "id">): boolean =>
  kind !== "fixed" && (kind !== "given" || Object.hasOwn(terms, id));

/** A number of the chain in words: six digits, its unit behind it. */
export function chainFigure(words: Words, value: number | undefined, unit = ""): string {
  const number = value === undefined ? undefined : exportNumber(value);
  if (number === undefined) return words.say("explain.notKnown");
  const digits = String(number).replace("-", "−");
  return unit === "" || plainUnits.includes(unit) ? digits : `${digits} ${unitWords(words, unit)}`;
}

/** Numbers without a unit of their own. */
const plainUnits: readonly string[] = ["ratio", "exponent", "any"];

/** "E_IT: electricity of servers (TWh/yr); PUE: …". */
export const symbolSentence = (
  words: Words,
  { symbols }: Pick<MethodEquation, "symbols">,
): string =>
  symbols
    .map(({ symbol, name, unit }) => `${symbol}: ${name}${unit === "" ? "" : ` (${unit})`}`)
    .join(words.say("list.semicolon"));

/** The unit of a variable. */
export const variableUnit = (id: string): string =>
  Object.hasOwn(variables, id) ? variables[id as keyof typeof variables].unit : "";

/** Formula, meaning and source of an equation of the method. */
export function printed(
  { context: { words }, equations }: Chaining,
  id: string,
): Pick<ChainStep, "formula" | "words" | "source"> {
  const equation = equations.get(id);
  if (!equation) throw new Error(`The method has no equation ${id}.`);
  return {
    formula: equation.formula,
    words: symbolSentence(words, equation),
    source: equation.source,
  };
}

/** The value of a step: absent where it is not known. */
export const known = (value: number | undefined): Pick<ChainStep, "value"> =>
  value === undefined || Number.isNaN(value) ? {} : { value };

/** Name of a term of the method. */
export const termName = (words: Words, id: string): string => words.say(`term.${id}` as MessageKey);
