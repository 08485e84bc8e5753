import type { Words } from "../../language/words.ts";
import { type Block, note, paragraph, type Section, section } from "../document/block.ts";
import { formulaParts } from "../document/formulaParts.ts";
import { inEnglish, isolated, mute, type Run } from "../document/run.ts";
import type { MethodEquation, MethodSection, MethodSymbol } from "./methodology.ts";

/** A chapter of the method: a list of its equations. */
export const equationSection = ({ id, name, equations }: MethodSection, words: Words): Section =>
  section(
    { heading: name, id: `section-${id}`, breaks: true },
    ...equations.map((equation) => equationGroup(equation, words)),
  );

/** Formula, condition, meaning of its symbols, and source. */
const equationGroup = (
  { id, name, formula, holds, symbols, source }: MethodEquation,
  words: Words,
): Block => ({
  kind: "group",
  role: "equation",
  id: `equation-${id}`,
  blocks: [
    { kind: "heading", level: 3, text: name },
    { kind: "formula", parts: formulaParts(formula) },
    ...(holds === "" ? [] : [note(words.say("methodology.holds", { conditions: holds }))]),
    paragraph(
      "where",
      `${words.say("methodology.where")} `,
      ...symbols.flatMap((symbol, place) => [
        place === 0 ? "" : words.say("list.semicolon"),
        ...symbolRuns(symbol, words),
      ]),
    ),
    note(inEnglish(source)),
  ],
});

/** "*E*_fac electricity of AI inference (kWh/yr)". */
const symbolRuns = (
  { symbol, name, unit, members }: MethodSymbol,
  words: Words,
): readonly Run[] => [
  { kind: "formula", parts: formulaParts(symbol, [symbol]) },
  ` ${name}`,
  ...(unit === "" ? [] : [" ", mute("(", isolated(unit), ")")]),
  ...(members.length === 0
    ? []
    : [
        " ",
        mute(
          `(${words.say("methodology.ofEach", { members: members.join(words.say("list.semicolon")) })})`,
        ),
      ]),
];
