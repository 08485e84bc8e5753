/** What is wrong with a file as a whole, so that nothing of it can be read. */
export const fileProblems = [
  "empty",
  "noRows",
  "webPage",
  "markup",
  "oldWorkbook",
  "binary",
  "notGeoJson",
  "encoding",
  "oneColumn",
  "noHeader",
  "openQuote",
  "repeatedColumn",
  "unreadable",
  "tooLarge",
] as const;
export type FileProblem = (typeof fileProblems)[number];

/** Why a row or cell is left out. */
export const cellProblems = [
  "madeDate",
  "serialDate",
  "sentinel",
  "tooLarge",
  "formula",
  "spreadsheetError",
  "notANumber",
  "ambiguous",
  "mixedDecimals",
  "outside",
  "currency",
  "unknownUnit",
  "noYear",
  "unknownRegion",
  "unknownVariable",
  "extraColumns",
  "contradiction",
  "aggregate",
  "twoRegions",
  "outsideEarth",
  "noPlace",
  "noShape",
  "noRegion",
  "declined",
] as const;
export type CellProblem = (typeof cellProblems)[number];

/** What was read otherwise than it stands there: used, and said. */
export const readingNotes = [
  "encoding",
  "garbled",
  "delimiter",
  "decimalComma",
  "decimalPoint",
  "headerRow",
  "lostZero",
  "alias",
  "equalRows",
  "yearColumns",
  "noLoad",
  "missing",
  "ignored",
] as const;
export type ReadingNote = (typeof readingNotes)[number];

interface Placed {
  /** As a spreadsheet counts: the header is row 1 where nothing stands above it. */
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  /** What else the sentence names: bounds, a region, another row. */
  readonly said?: Readonly<Record<string, string | number>>;
}

/** Something in a reader's file that is to be said, with the place where it stands. */
export type OwnIssue =
  | (Placed & { readonly level: "file"; readonly kind: FileProblem })
  | (Placed & { readonly level: "cell"; readonly kind: CellProblem })
  | (Placed & { readonly level: "note"; readonly kind: ReadingNote });

/** What only the reader can decide. */
export const questionKinds = [
  "region",
  "column",
  "decimal",
  "year",
  "unit",
  "duplicate",
  "swapped",
  "regionColumn",
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** A question with the answers that it takes. Nothing that hangs on it is used before. */
export interface OwnQuestion extends Placed {
  /** Under which the answer is given, such as `region:Georgia`. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly choices: readonly OwnChoice[];
  /** Rows that wait for the answer. */
  readonly rows: number;
}

export interface OwnChoice {
  readonly id: string;
  /** What is known of it in words: the name of a region, a unit; else the id speaks for itself. */
  readonly name?: string;
}

/** Answers of the reader by id of the question. */
export type OwnAnswers = Readonly<Record<string, string>>;

/** The answer that leaves what was asked about out. */
export const leaveOut = "none";
