import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The fonts of pages: package, then its weights. They come with the program, so that pages have the same bytes on every machine. */
const fonts: Readonly<Record<string, readonly string[]>> = {
  "noto-sans": ["400Regular", "400Regular_Italic", "600SemiBold"],
  "noto-serif": ["400Regular", "400Regular_Italic", "600SemiBold"],
  amiri: ["400Regular", "700Bold"],
  "noto-sans-devanagari": ["400Regular", "600SemiBold"],
  "noto-serif-devanagari": ["400Regular", "600SemiBold"],
  "noto-sans-math": ["400Regular"],
  "ibm-plex-sans-arabic": ["400Regular", "600SemiBold"],
  "noto-sans-mono": ["400Regular"],
};

const { resolve } = createRequire(import.meta.url);

/** Folders of the fonts. Those that are named stand before fonts of the system. */
export const fontFolders = (): string[] =>
  Object.entries(fonts).flatMap(([name, weights]) => {
    const folder = dirname(resolve(`@expo-google-fonts/${name}/package.json`));
    return weights.map((weight) => join(folder, weight));
  });
