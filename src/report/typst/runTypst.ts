import type { FormulaPart } from "../document/formulaParts.ts";
import type { MarkedRun, Run } from "../document/run.ts";
import type { DrawingFiles } from "./drawingFiles.ts";
import { call, named, typstString } from "./typstText.ts";

/** A line of text as one value of Typst. */
export const lineTypst = (runs: readonly Run[], files: DrawingFiles): string =>
  runs.length === 0 ? '""' : runs.map((run) => runTypst(run, files)).join(" + ");

function runTypst(run: Run, files: DrawingFiles): string {
  if (typeof run === "string") return typstString(run);
  switch (run.kind) {
    case "break":
      return "linebreak()";
    case "strong":
      return call("strong", lineTypst(run.runs, files));
    case "toned":
      return call(run.tone, lineTypst(run.runs, files));
    case "isolated":
      return call(
        "alone",
        typstString(run.text),
        named("lang", run.language && typstString(run.language)),
        named("tone", run.tone),
      );
    case "code":
      return call("machine", typstString(run.text));
    case "link":
      return linkTypst(run.url, run.text);
    case "formula":
      return call("formula", formulaTypst(run.parts));
    case "marked":
      return markedTypst(run, files);
  }
}

/** A link to a page of the web; an address of any other kind is written as its text alone. */
const linkTypst = (url: string, text: string): string =>
  /^https?:\/\//i.test(url)
    ? call("link", typstString(url), call("alone", typstString(text)))
    : call("alone", typstString(text));

const markedTypst = ({ role, mark, text }: MarkedRun, files: DrawingFiles): string =>
  call(
    role,
    typstString(files.keep(mark)),
    `${Number(mark.attributes.width ?? 0)}`,
    typstString(text),
  );

/** A formula with symbols in italics, indices low and exponents high. */
export const formulaTypst = (parts: readonly FormulaPart[]): string =>
  parts.length === 0 ? '""' : parts.map(partTypst).join(" + ");

function partTypst(part: FormulaPart): string {
  if ("text" in part) return typstString(part.text);
  if ("above" in part) return call("super", formulaTypst(part.above));
  const base = call("emph", typstString(part.base));
  return part.below === undefined ? base : `${base} + ${call("sub", typstString(part.below))}`;
}
