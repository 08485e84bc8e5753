import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import { type Section, section } from "../document/block.ts";
import { formulaParts } from "../document/formulaParts.ts";
import { inEnglish, isolated, mute, type Run } from "../document/run.ts";
import { type Cell, cell, toned } from "../document/table.ts";
import { statusMark } from "../drawing/statusMark.ts";
import type {
  MethodIndicator,
  Methodology,
  MethodParameter,
  MethodVariable,
} from "./methodology.ts";

interface Dictionary<Entry> {
  readonly id: string;
  readonly title: MessageKey;
  readonly note: MessageKey;
  readonly columns: readonly MessageKey[];
  readonly entries: readonly Entry[];
  readonly cells: (entry: Entry) => readonly Cell[];
}

const dictionary = <Entry extends { readonly id: string }>(
  words: Words,
  { id, title, note, columns, entries, cells }: Dictionary<Entry>,
): Section =>
  section(
    { heading: words.say(title), note: words.say(note), id, breaks: true },
    {
      kind: "table",
      role: "dictionary",
      columns: columns.map((key) => ({ heading: words.say(key) })),
      groups: [
        { rows: entries.map((entry) => ({ id: `${id}-${entry.id}`, cells: cells(entry) })) },
      ],
    },
  );

const plain = (text: string): Cell => toned("soft", isolated(text));

/** Every parameter with its range, bounds, status and source. */
export const parameterTable = ({ parameters }: Methodology, words: Words): Section =>
  dictionary<MethodParameter>(words, {
    id: "parameter",
    title: "method.parameters",
    note: "methodology.parametersNote",
    columns: [
      "methodology.column.name",
      "method.column.central",
      "method.column.range",
      "method.column.unit",
      "method.column.bounds",
      "method.column.source",
    ],
    entries: parameters,
    cells: ({ name, figure, central, range, unitName, bounds, status, shapeName, source }) => [
      cell(name),
      { ...toned("value", isolated(figure)), number: central },
      plain(range),
      plain(unitName),
      plain(bounds),
      toned(
        "soft",
        inEnglish(source),
        " ",
        statusMark(status, words.say(`status.${status}`)),
        " ",
        mute(shapeName),
      ),
    ],
  });

/** Every indicator with definition, unit, direction and datasets. */
export const indicatorTable = (method: Methodology, words: Words): Section =>
  dictionary<MethodIndicator>(words, {
    id: "indicator",
    title: "methodology.dictionary",
    note: "methodology.dictionaryNote",
    columns: [
      "methodology.column.name",
      "method.column.about",
      "method.column.unit",
      "method.column.direction",
      "method.column.bases",
      "method.column.classLimits",
      "method.column.supplier",
    ],
    entries: method.indicators,
    cells: ({ name, about, unit, direction, bases, limits, sources, equations }) => [
      cell(name),
      toned("soft", about, ...equations.flatMap((id) => formulaLink(method, id))),
      plain(unit),
      toned("soft", direction),
      toned("soft", bases),
      toned("soft", limits),
      toned("mute", isolated(sources.join(", "))),
    ],
  });

/** Every variable with unit, possible range and datasets. */
export const variableTable = ({ variables }: Methodology, words: Words): Section =>
  dictionary<MethodVariable>(words, {
    id: "variable",
    title: "methodology.variables",
    note: "methodology.variablesNote",
    columns: [
      "methodology.column.name",
      "method.column.unit",
      "method.column.possible",
      "method.column.supplier",
    ],
    entries: variables,
    cells: ({ name, unit, bounds, sources }) => [
      cell(name),
      plain(unit),
      plain(bounds),
      toned("mute", isolated(sources.join(", ") || words.say("methodology.belowCountries"))),
    ],
  });

/** A formula that leads to its equation. */
const formulaLink = ({ sections }: Methodology, id: string): readonly Run[] =>
  sections
    .flatMap(({ equations }) => equations)
    .filter((equation) => equation.id === id)
    .map(({ formula }) => ({
      kind: "formula",
      parts: formulaParts(formula),
      to: `equation-${id}`,
    }));
