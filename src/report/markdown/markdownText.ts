/** What Markdown would take for a mark of its own, anywhere in a line. */
const marks = /[\\`*_{}[\]<>|~$&]/g;
/** What it would take for one at the start of a line. */
const opening = /^(\s*)([-+#=:])(?=[-+#=:\s]|$)/;
const numbered = /^(\s*\d+)([.)])(?=\s|$)/;
/** Ends of lines and characters that are no text. */
const breaks = /[\p{Cc}\u2028\u2029]+/gu;

/** A text as Markdown shows it unchanged, on one line. */
export const markdownText = (text: string): string =>
  text
    .replace(breaks, " ")
    .replace(marks, "\\$&")
    .replace(opening, "$1\\$2")
    .replace(numbered, "$1\\$2");

/** A text for machines on a line: between more backticks than it holds in a row. */
export function codeSpan(text: string): string {
  const line = text.replace(breaks, " ");
  const fence = "`".repeat(longestFence(line) + 1);
  const gap = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${gap}${line}${gap}${fence}`;
}

/** A text for machines on lines of its own. */
export function codeBlock(text: string): string {
  const fence = "`".repeat(Math.max(3, longestFence(text) + 1));
  return `${fence}text\n${text}\n${fence}`;
}

const longestFence = (text: string): number =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));

/** A link to a page of the web; an address of any other kind is written as its text alone. */
export const markdownLink = (url: string, text: string): string =>
  /^https?:\/\//i.test(url)
    ? `[${markdownText(text)}](<${url.replace(/[<>\s\\\p{Cc}]/gu, encodeURIComponent)}>)`
    : markdownText(text);
