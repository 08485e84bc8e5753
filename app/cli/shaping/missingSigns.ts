import { fontFolders } from "../fontFolders.ts";
import { typeface } from "./typefaces.ts";

/** Signs that are not drawn: controls, spaces, what chooses the look of the sign before. */
const undrawn = /\p{Cc}|\p{Cf}|\p{Z}|\p{Variation_Selector}/u;

let known: ReadonlySet<number> | undefined;

/** The signs of a text that no font of pages and pictures has, each once. They become empty boxes. */
export function missingSigns(text: string): readonly string[] {
  known ??= new Set(fontFolders().flatMap((folder) => [...typeface(folder).signs]));
  const all = known;
  return [...new Set(text)].filter(
    (sign) => !undrawn.test(sign) && !all.has(sign.codePointAt(0) ?? 0),
  );
}
