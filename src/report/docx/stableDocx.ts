import { stableZip } from "../format/stableZip.ts";

/** Day that stands for the time of writing, so that the same document has the same bytes. */
const day = "2000-01-01T00:00:00Z";

/** The name that a link has within the file; the library draws it by lot. */
const linkIds = /<Relationship Id="([^"]+)"[^>]*\/hyperlink"/g;

/** A file of a word processor without times and without names drawn by lot. */
export const stableDocx = (bytes: Uint8Array): Uint8Array =>
  stableZip(bytes, (texts) => {
    const links = texts.get("word/_rels/document.xml.rels") ?? "";
    const names = [...links.matchAll(linkIds)].map(([, id = ""]) => id);
    return new Map(
      [...texts].map(([name, text]) => [name, numbered(named(withoutTimes(text), names))]),
    );
  });

const withoutTimes = (text: string): string =>
  text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, `$1${day}$2`);

/** Pictures by their order in the file; the library counts them over all files that it ever wrote. */
function numbered(text: string): string {
  let count = 0;
  return text.replace(/(<wp:docPr id=")\d+/g, (_, start: string) => {
    count += 1;
    return start + count;
  });
}

const named = (text: string, names: readonly string[]): string =>
  names.reduce((told, name, place) => told.replaceAll(`"${name}"`, `"link${place + 1}"`), text);
