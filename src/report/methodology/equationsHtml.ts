import type { Words } from "../../language/words.ts";
import { html, type Markup } from "../html/markup.ts";
import { type FormulaPart, formulaParts } from "./formulaParts.ts";
import type { MethodEquation, MethodSection, MethodSymbol } from "./methodology.ts";

/** A chapter of the method: its equations one after the other. */
export const equationsSection = ({ id, name, equations }: MethodSection, words: Words): Markup =>
  html`<section class="block long" id="section-${id}"><h2>${name}</h2>${equations.map((equation) => equationBlock(equation, words))}</section>`;

const equationBlock = (equation: MethodEquation, words: Words): Markup =>
  html`<div class="equation" id="equation-${equation.id}"><h3>${equation.name}</h3><p class="formula" dir="ltr">${formulaMarkup(equation.formula)}</p>${conditions(equation, words)}<p class="where">${words.say("methodology.where")} ${equation.symbols.map((symbol, place) => symbolMarkup(symbol, place, words))}</p><p class="note"><bdi lang="en">${equation.source}</bdi></p></div>`;

const conditions = ({ holds }: MethodEquation, words: Words): Markup =>
  holds === ""
    ? html``
    : html`<p class="note">${words.say("methodology.holds", { conditions: holds })}</p>`;

/** "*E*_fac electricity of AI inference (kWh/yr)". */
const symbolMarkup = (symbol: MethodSymbol, place: number, words: Words): Markup =>
  html`${place === 0 ? "" : words.say("list.semicolon")}<bdi dir="ltr">${formulaMarkup(symbol.symbol, [symbol.symbol])}</bdi> ${symbol.name}${symbol.unit === "" ? "" : html` <span class="mute">(<bdi>${symbol.unit}</bdi>)</span>`}${members(symbol, words)}`;

const members = ({ members: names }: MethodSymbol, words: Words): Markup =>
  names.length === 0
    ? html``
    : html` <span class="mute">(${words.say("methodology.ofEach", { members: names.join(words.say("list.semicolon")) })})</span>`;

/** A formula with symbols in italics, indices low and exponents high. */
export const formulaMarkup = (formula: string, symbols?: readonly string[]): Markup =>
  html`${formulaParts(formula, symbols).map(partMarkup)}`;

function partMarkup(part: FormulaPart): Markup {
  if ("text" in part) return html`${part.text}`;
  if ("above" in part) return html`<sup>${part.above.map(partMarkup)}</sup>`;
  return html`<i>${part.base}</i>${part.below === undefined ? "" : html`<sub>${part.below}</sub>`}`;
}
