import { translationMark } from "../../language/translationMark.ts";
import type { Words } from "../../language/words.ts";
import { ownLicence } from "../ownLicence.ts";
import type { Block } from "./block.ts";

/**
 * A report in words, free of any format: made once from results, region and language. Every document format is written
 * from it alone, so that each sentence is written once.
 */
export interface ReportDocument {
  /** Title of the file. */
  readonly title: string;
  /** Heading above everything. */
  readonly heading: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Who publishes it. */
  readonly atlas: string;
  /** Edition of model and data, on the first page. */
  readonly masthead: string;
  /** The same above every printed page. */
  readonly runningTitle: string;
  /** Fingerprint of the content, in words. */
  readonly hash: string;
  /** Makes the document again. */
  readonly command: string;
  readonly licence: string;
  /** How pages are counted: "Page" and "of", and the digit one, which tells the digits of the language. */
  readonly pages: { readonly label: string; readonly of: string; readonly one: string };
  readonly blocks: readonly Block[];
  /** What a figure says that is taken out of the document; absent where the document has no figures. */
  readonly caption?: { readonly scenario: string; readonly sources: string };
}

/** What differs from document to document. */
type Given = Omit<ReportDocument, "direction" | "licence" | "pages">;

/** A document with what all documents of a language have in common. */
export const reportDocument = (words: Words, given: Given): ReportDocument => ({
  ...given,
  masthead: marked(words, given.masthead),
  direction: words.direction,
  licence: ownLicence,
  pages: {
    label: words.say("report.page"),
    of: words.say("report.pageOf"),
    one: words.figure(1),
  },
});

/** The line above the first page, with a word on who translated it: it costs no line of a page. */
const marked = (words: Words, masthead: string): string =>
  [masthead, translationMark(words)].filter((part) => part !== "").join(" · ");
