import type { Figure } from "./block.ts";

/** What a figure shows, in words; nothing where the text beside it says all of it. */
export function figureWords({ words, drawing }: Figure): string | undefined {
  if (words !== undefined) return words;
  const { attributes } = drawing();
  const label = attributes["aria-label"];
  return label === undefined || attributes["aria-hidden"] === "true" ? undefined : String(label);
}
