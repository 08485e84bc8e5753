/** What is inside of a drawing, and lines without anything inside. */
const contents = /(?<=<svg\b[^>]*>).*?(?=<\/svg>)/gs;
const lines = /<path\b[^>]*\/>/g;

/** Pieces of fewer bytes are no longer than a reference to them. */
const least = 48;

/** A page in which a drawing that comes back, such as the mark of a status, or a line of it refers to where it stands first. */
export const sharedDrawings = (page: string): string =>
  shared(shared(page, contents, "d"), lines, "l");

function shared(page: string, pieces: RegExp, prefix: string): string {
  const counts = new Map<string, number>();
  for (const [piece] of page.matchAll(pieces)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const ids = new Map<string, string>();
  return page.replace(pieces, (piece) => {
    if (piece.length < least || (counts.get(piece) ?? 0) < 2) return piece;
    const known = ids.get(piece);
    if (known !== undefined) return `<use href="#${known}"/>`;
    const id = `${prefix}${ids.size + 1}`;
    ids.set(piece, id);
    return `<g id="${id}">${piece}</g>`;
  });
}
