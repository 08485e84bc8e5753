import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import { html, type Markup } from "../html/markup.ts";
import { statusBadge } from "../html/statusBadge.ts";
import { formulaMarkup } from "./equationsHtml.ts";
import type {
  MethodIndicator,
  Methodology,
  MethodParameter,
  MethodVariable,
} from "./methodology.ts";

interface TableOptions<Row> {
  readonly id: string;
  readonly title: MessageKey;
  readonly note: MessageKey;
  readonly columns: readonly MessageKey[];
  readonly rows: readonly Row[];
  readonly cells: (row: Row) => Markup;
}

const table = <Row extends { readonly id: string }>(
  words: Words,
  { id, title, note, columns, rows, cells }: TableOptions<Row>,
): Markup =>
  html`<section class="block long" id="${id}"><h2>${words.say(title)} <span>${words.say(note)}</span></h2><table class="method"><thead><tr>${columns.map((key) => html`<th scope="col">${words.say(key)}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr id="${id}-${row.id}">${cells(row)}</tr>`)}</tbody></table></section>`;

/** Every parameter with its range, bounds, status and source. */
export const parameterTable = ({ parameters }: Methodology, words: Words): Markup =>
  table<MethodParameter>(words, {
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
    rows: parameters,
    cells: ({ name, figure, range, unitName, bounds, status, shapeName, source }) =>
      html`<td>${name}</td><td class="value"><bdi>${figure}</bdi></td><td class="soft"><bdi>${range}</bdi></td><td class="soft"><bdi>${unitName}</bdi></td><td class="soft"><bdi>${bounds}</bdi></td><td class="soft"><bdi lang="en">${source}</bdi> ${statusBadge(status, words.say(`status.${status}`))} <span class="mute">${shapeName}</span></td>`,
  });

/** Every indicator with definition, unit, direction and datasets. */
export const indicatorTable = (method: Methodology, words: Words): Markup =>
  table<MethodIndicator>(words, {
    id: "indicator",
    title: "methodology.dictionary",
    note: "methodology.dictionaryNote",
    columns: [
      "methodology.column.name",
      "method.column.about",
      "method.column.unit",
      "method.column.direction",
      "method.column.bases",
      "method.column.supplier",
    ],
    rows: method.indicators,
    cells: ({ name, about, unit, direction, bases, sources, equations }) =>
      html`<td>${name}</td><td class="soft">${about}${equations.map((id) => formulaLink(method, id))}</td><td class="soft"><bdi>${unit}</bdi></td><td class="soft">${direction}</td><td class="soft">${bases}</td><td class="mute"><bdi>${sources.join(", ")}</bdi></td>`,
  });

/** Every variable with unit, possible range and datasets. */
export const variableTable = ({ variables }: Methodology, words: Words): Markup =>
  table<MethodVariable>(words, {
    id: "variable",
    title: "methodology.variables",
    note: "methodology.variablesNote",
    columns: [
      "methodology.column.name",
      "method.column.unit",
      "method.column.possible",
      "method.column.supplier",
    ],
    rows: variables,
    cells: ({ name, unit, bounds, sources }) =>
      html`<td>${name}</td><td class="soft"><bdi>${unit}</bdi></td><td class="soft"><bdi>${bounds}</bdi></td><td class="mute"><bdi>${sources.join(", ") || words.say("methodology.belowCountries")}</bdi></td>`,
  });

/** A formula that leads to its equation. */
const formulaLink = ({ sections }: Methodology, id: string): Markup => {
  const found = sections.flatMap(({ equations }) => equations).find((entry) => entry.id === id);
  return found
    ? html`<a href="#equation-${id}" dir="ltr">${formulaMarkup(found.formula)}</a>`
    : html``;
};
