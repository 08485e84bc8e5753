import type { Words } from "../../language/words.ts";
import { note, type Section, section } from "../document/block.ts";
import { figureRows, figureTable } from "../evidence/figureTable.ts";
import type { PublishedFigures } from "../evidence/publishedFigures.ts";

/** What others published of the region's data centres, which figure is used, and why. */
export const publishedSection = (
  { title, lines, result }: PublishedFigures,
  words: Words,
): Section =>
  section(
    { heading: title, breaks: true },
    ...(lines.length === 0 ? [] : [figureTable([{ rows: figureRows(lines, words) }], words)]),
    ...(result === undefined ? [] : [note(result)]),
    note(words.say("published.rule")),
  );
