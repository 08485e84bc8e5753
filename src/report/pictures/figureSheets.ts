import type { Block, Figure } from "../document/block.ts";
import { runText } from "../document/runText.ts";

/** A figure of a document with what belongs to it: the map's legend, the key of its marks, the small print below it. */
export interface FigureSheet {
  /** Heading of its section, else what it shows; empty where the figure says it itself. */
  readonly title: string;
  /** What the heading leaves open, such as the unit. */
  readonly about: string;
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
}

/** Every map and chart of a document in reading order. A key that stands before charts belongs to each that follows. */
export function figureSheets(blocks: readonly Block[]): readonly FigureSheet[] {
  const found: { readonly sheets: FigureSheet[]; keys: readonly Figure[] } = {
    sheets: [],
    keys: [],
  };
  gather(blocks, { title: "", about: "" }, found);
  return found.sheets;
}

interface Found {
  readonly sheets: FigureSheet[];
  keys: readonly Figure[];
}

type Head = Pick<FigureSheet, "title" | "about">;

/** What stands in one place of the document; a figure is open as long as legends and notes follow it there. */
function gather(blocks: readonly Block[], head: Head, found: Found): void {
  let isOpen = false;
  for (const block of blocks) {
    const joint: boolean = isOpen && join(block, found.sheets);
    if (!joint) enter(block, head, found);
    isOpen = joint || isPicture(block);
  }
}

function enter(block: Block, head: Head, found: Found): void {
  if (block.kind === "figure") begin(block, head, found);
  else for (const [inner, own] of within(block, head)) gather(inner, own, found);
}

const isPicture = (block: Block): boolean =>
  block.kind === "figure" && (block.role === "map" || block.role === "chart");

function begin(figure: Figure, head: Head, found: Found): void {
  if (!isPicture(figure)) {
    found.keys = [figure];
    return;
  }
  const keys = figure.role === "chart" ? found.keys : [];
  const title = head.title || (figure.words ?? "");
  found.sheets.push({ ...head, title, figures: [...keys, figure], notes: [] });
}

/** Puts a block that belongs to the last sheet there. @returns whether it does. */
function join(block: Block, sheets: FigureSheet[]): boolean {
  const last = sheets.at(-1);
  const whole = last && joined(last, block);
  if (whole) sheets[sheets.length - 1] = whole;
  return whole !== undefined;
}

function joined(sheet: FigureSheet, block: Block): FigureSheet | undefined {
  if (block.kind === "paragraph" && block.role === "note")
    return { ...sheet, notes: [...sheet.notes, runText(block.runs, " ")] };
  const isLegend = block.kind === "figure" && !isPicture(block);
  return isLegend ? { ...sheet, figures: [...sheet.figures, block] } : undefined;
}

type Place = readonly [blocks: readonly Block[], head: Head];

function within(block: Block, head: Head): readonly Place[] {
  if (block.kind === "columns") return block.columns.map((column) => [column, head]);
  if (block.kind === "group") return [[block.blocks, head]];
  if (block.kind !== "section") return [];
  return [[block.blocks, { title: block.heading, about: block.note ?? "" }]];
}
