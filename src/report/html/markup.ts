import { escapeMarkup } from "../../layer/escapeMarkup.ts";

/** Text that is markup already. Only `html` and `raw` create it. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[] | undefined;

/** A template whose values are escaped unless they are markup. All HTML is written through it. */
export const html = (parts: TemplateStringsArray, ...values: readonly Part[]): Markup => ({
  markup: parts.reduce((text, part, index) => text + written(values[index - 1]) + part),
});

/** Markup from a trusted place, such as a drawing of our own. */
export const raw = (markup: string): Markup => ({ markup });

function written(value: Part): string {
  if (value === undefined) return "";
  if (typeof value === "object")
    return "markup" in value ? value.markup : value.map(({ markup }) => markup).join("");
  return escapeMarkup(String(value));
}

/** An attribute with its value; nothing where there is no value. */
export const attribute = (name: string, value: string | number | undefined): Markup =>
  value === undefined ? html`` : html` ${raw(name)}="${value}"`;
