/** What makes a spreadsheet run a cell as a formula: these signs, also in full width, after any white space. */
const formulaStart = /^\s*[=+\-@＝＋－＠]/;
/** Leading characters that some spreadsheets drop before they look for a formula. */
const droppedStart = /^[\t\r\n\0]/;

/**
 * A cell of a CSV file: numbers as they are, nothing for what is missing, text quoted where needed (RFC 4180).
 * Text that a spreadsheet would run as a formula gets a leading apostrophe.
 */
export function csvCell(value: string | number | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  return quoted(defused(value));
}

/** Text that no spreadsheet runs as a formula. */
export const defused = (text: string): string =>
  formulaStart.test(text) || droppedStart.test(text) ? `'${text}` : text;

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
