import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Blob, Face, Font } from "harfbuzzjs";
import { fontFolders } from "../fontFolders.ts";

/** A font with the signs that it has. */
export interface Typeface {
  readonly font: Font;
  /** Units of its drawings in the height of the type. */
  readonly unitsPerEm: number;
  readonly signs: ReadonlySet<number>;
}

/** Packages of fonts in the order in which they are asked for a sign: for texts that are read at length, and for all others. */
const chains = {
  serif: ["noto-serif", "amiri", "noto-serif-devanagari", "noto-sans-math"],
  sans: ["noto-sans", "ibm-plex-sans-arabic", "noto-sans-devanagari", "noto-sans-math"],
} as const;

const loaded = new Map<string, Typeface>();

/** The fonts for a text, the first choice first. @param weight as SVG names it. */
export function typefaces(
  kind: keyof typeof chains,
  weight: string,
): readonly [Typeface, ...Typeface[]] {
  const [first, ...others] = chains[kind].map((name) => typeface(folderOf(name, weight)));
  if (!first) throw new Error("There is no font.");
  return [first, ...others];
}

/** The bold fonts of a package where it has them. */
function folderOf(name: string, weight: string): string {
  const own = fontFolders().filter((folder) => folder.includes(`${join("/", name)}/`));
  const upright = own.filter((folder) => !basename(folder).endsWith("_Italic"));
  const isBold = Number(weight) >= 600 || weight === "bold";
  const found = (isBold ? upright.at(-1) : undefined) ?? upright[0];
  if (found === undefined) throw new Error(`There is no font ${name}.`);
  return found;
}

/** The font of a folder; it is read once. */
export function typeface(folder: string): Typeface {
  const known = loaded.get(folder);
  if (known) return known;
  const file = readdirSync(folder).find((name) => name.endsWith(".ttf")) ?? "";
  const face = new Face(new Blob(readFileSync(join(folder, file))));
  const made = {
    font: new Font(face),
    unitsPerEm: face.upem,
    signs: new Set(face.collectUnicodes()),
  };
  loaded.set(folder, made);
  return made;
}
