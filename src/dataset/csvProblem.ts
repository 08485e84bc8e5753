/** What is wrong with the form of a CSV file, and in which row. */
export type CsvProblem = { readonly row: number } & (
  | { readonly kind: "quotes"; readonly message: string }
  | { readonly kind: "noColumns" }
  | { readonly kind: "repeated"; readonly name: string }
  | {
      readonly kind: "tooLong";
      readonly cells: number;
      readonly columns: number;
      readonly first: string;
    }
);

/** The problem as a sentence for the build of the data; the page takes it from the catalogue. */
export const csvSentence = (file: string, problem: CsvProblem): string =>
  `${file}, row ${problem.row}: ${said(problem)}`;

function said(problem: CsvProblem): string {
  switch (problem.kind) {
    case "quotes":
      return `${problem.message}; repair the quotes or the delimiter.`;
    case "noColumns":
      return "no column names here; check which row holds them.";
    case "repeated":
      return `the column "${problem.name}" stands more than once; the last one is read.`;
    case "tooLong":
      return `${problem.cells} cells under ${problem.columns} columns, from "${problem.first}"; quote cells that hold the delimiter.`;
  }
}
