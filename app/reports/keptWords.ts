import { longest, type ReportsChoice } from "./reportsPart.ts";

const key = "inference-burden-atlas.own-words";
const fields = ["title", "author", "organisation", "date", "text"] as const;

type OwnWords = Pick<ReportsChoice, (typeof fields)[number]>;

/** Keeps what a person wrote in the browser. Where it keeps nothing (private windows, full storage) the page works on. */
export function keepWords(choice: OwnWords): void {
  try {
    localStorage.setItem(
      key,
      JSON.stringify(Object.fromEntries(fields.map((field) => [field, choice[field]]))),
    );
  } catch {
    // The words stay on the page and in its address.
  }
}

/** What a person wrote earlier; nothing that is no text of a sensible length. */
export function keptWords(): Partial<OwnWords> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(
        ([field, value]) =>
          fields.some((known) => known === field) &&
          typeof value === "string" &&
          value.length <= (field === "text" ? longest.text : longest.field),
      ),
    );
  } catch {
    return {};
  }
}
