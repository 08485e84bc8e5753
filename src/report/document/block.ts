import type { Drawing } from "./drawing.ts";
import type { FormulaPart } from "./formulaParts.ts";
import type { Run } from "./run.ts";
import type { Table } from "./table.ts";

/**
 * A piece of a document. To add a kind: its interface here, and one writer in each renderer, which the type checker asks for.
 */
export type Block =
  | Section
  | Group
  | Columns
  | Heading
  | Paragraph
  | KeyFigure
  | Table
  | Figure
  | List
  | Notes
  | Sources
  | Code
  | Formula;

/** A part of the document below its own heading. One without blocks is not written. */
export interface Section {
  readonly kind: "section";
  /** Where links to it lead. */
  readonly id?: string;
  readonly heading: string;
  /** What the heading leaves open: units, order, range. */
  readonly note?: string;
  /** Whether a page may end inside of it. */
  readonly breaks?: boolean;
  readonly blocks: readonly Block[];
}

/** Blocks that belong together and have no heading of their own. */
export interface Group {
  readonly kind: "group";
  readonly role?: "scores" | "equation" | "dataset";
  readonly id?: string;
  readonly blocks: readonly Block[];
}

/** Columns side by side, or below each other where there is no room. */
export interface Columns {
  readonly kind: "columns";
  readonly columns: readonly (readonly Block[])[];
}

export interface Heading {
  readonly kind: "heading";
  /** Below the title, which is 1. */
  readonly level: 2 | 3;
  readonly text: string;
  readonly note?: string;
}

export interface Paragraph {
  readonly kind: "paragraph";
  /** What it is for: the place and scenario, the main message, an introduction, where something stands, small print, symbols. */
  readonly role?: "place" | "lede" | "about" | "standing" | "note" | "where";
  readonly tone?: "soft";
  readonly runs: readonly Run[];
}

/** The main figure of a document, or the words shown instead. */
export interface KeyFigure {
  readonly kind: "keyFigure";
  readonly figure: string;
  readonly number?: number | undefined;
  /** What it is out of, with a drawing of where it lies; absent where there is no number. */
  readonly scale?: { readonly words: string; readonly drawing: () => Drawing };
}

/** A drawing of its own. It is drawn when it is asked for: a format without drawings never pays for it. */
export interface Figure {
  readonly kind: "figure";
  readonly role: "map" | "legend" | "smallLegend" | "chips" | "chart";
  readonly isFramed?: boolean;
  /** Whether the small print below it names its sources. */
  readonly isSourced?: boolean;
  /** What it shows, where it need not be drawn to tell. */
  readonly words?: string;
  readonly drawing: () => Drawing;
}

export interface List {
  readonly kind: "list";
  /** Language of the items where it is not that of the document. */
  readonly language?: string;
  readonly items: readonly string[];
}

/** Sentences in small print that need no order. */
export interface Notes {
  readonly kind: "notes";
  readonly notes: readonly string[];
}

/** A numbered list of sources. */
export interface Sources {
  readonly kind: "sources";
  readonly sources: readonly { readonly number: string; readonly runs: readonly Run[] }[];
}

/** A line for a machine, such as a command. */
export interface Code {
  readonly kind: "code";
  readonly text: string;
}

/** A formula on a line of its own. */
export interface Formula {
  readonly kind: "formula";
  readonly parts: readonly FormulaPart[];
}

/** A paragraph of one role. */
export const paragraph = (role: Paragraph["role"], ...runs: readonly Run[]): Paragraph => ({
  kind: "paragraph",
  ...(role && { role }),
  runs,
});

/** Small print. */
export const note = (...runs: readonly Run[]): Paragraph => paragraph("note", ...runs);

/** A section with a heading, and what else is known of it. */
export const section = (
  heading: string | Pick<Section, "heading" | "note" | "id" | "breaks">,
  ...blocks: readonly Block[]
): Section => ({
  kind: "section",
  ...(typeof heading === "string" ? { heading } : heading),
  blocks,
});

export const columns = (...content: readonly (readonly Block[])[]): Columns => ({
  kind: "columns",
  columns: content,
});

export const group = (...blocks: readonly Block[]): Group => ({ kind: "group", blocks });

/** A drawing of one role. @param words what it shows; without them the drawing's own label tells. */
export const figure = (role: Figure["role"], drawing: () => Drawing, words?: string): Figure => ({
  kind: "figure",
  role,
  drawing,
  ...(words !== undefined && { words }),
});
