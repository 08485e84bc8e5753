import type { Drawing } from "./drawing.ts";
import type { FormulaPart } from "./formulaParts.ts";

/** A stretch of text inside a line. A string is plain text. */
export type Run =
  | string
  | StrongRun
  | TonedRun
  | IsolatedRun
  | CodeRun
  | LinkRun
  | MarkedRun
  | FormulaRun
  | LineBreak;

/** Stands out in its sentence. */
export interface StrongRun {
  readonly kind: "strong";
  readonly runs: readonly Run[];
}

/** Steps back behind the text around it: `soft` a little, `mute` more. */
export interface TonedRun {
  readonly kind: "toned";
  readonly tone: "soft" | "mute";
  readonly runs: readonly Run[];
}

/** Keeps its own direction, such as a name in another script or a range of numbers in a text that runs from the right. */
export interface IsolatedRun {
  readonly kind: "isolated";
  readonly text: string;
  /** Language of the text where it is not that of the document. */
  readonly language?: string;
  readonly tone?: "mute";
}

/** For a machine: a command, a hash. */
export interface CodeRun {
  readonly kind: "code";
  readonly text: string;
}

/** Leads to an address. */
export interface LinkRun {
  readonly kind: "link";
  readonly url: string;
  readonly text: string;
}

/** A small drawing before a text that says the same: a format without drawings writes the text alone. */
export interface MarkedRun {
  readonly kind: "marked";
  readonly role: "standing" | "status";
  readonly mark: Drawing;
  readonly text: string;
}

/** A formula in a line of text; it runs from the left in every language. */
export interface FormulaRun {
  readonly kind: "formula";
  readonly parts: readonly FormulaPart[];
  /** Id of the block where the formula is explained, where it leads there. */
  readonly to?: string;
}

export interface LineBreak {
  readonly kind: "break";
}

export const strong = (...runs: readonly Run[]): StrongRun => ({ kind: "strong", runs });

/** A message in which `**` encloses what stands out. */
export const emphasised = (text: string): readonly Run[] =>
  text.split("**").map((part, place) => (place % 2 === 1 ? strong(part) : part));

export const soft = (...runs: readonly Run[]): TonedRun => ({ kind: "toned", tone: "soft", runs });

export const mute = (...runs: readonly Run[]): TonedRun => ({ kind: "toned", tone: "mute", runs });

export const isolated = (text: string): IsolatedRun => ({ kind: "isolated", text });

/** An isolated text that steps back, such as the range behind a figure. */
export const mutedRange = (text: string): IsolatedRun => ({
  kind: "isolated",
  text,
  tone: "mute",
});

/** A text that is English in every language, such as a source. */
export const inEnglish = (text: string): IsolatedRun => ({
  kind: "isolated",
  text,
  language: "en",
});

export const code = (text: string): CodeRun => ({ kind: "code", text });

/** A link to an address; its text keeps its own direction. */
export const link = (url: string, text: string): LinkRun => ({ kind: "link", url, text });

export const lineBreak: LineBreak = { kind: "break" };
