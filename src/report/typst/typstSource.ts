/** A document as the source of pages: markup of Typst, and the drawings that it names. */
export interface TypstSource {
  readonly markup: string;
  /** The part of the markup that holds the words of the document. */
  readonly words: string;
  /** Content by name of the file. */
  readonly files: ReadonlyMap<string, string>;
}
