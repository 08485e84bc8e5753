import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Press } from "../../src/index.ts";
import type { Shell } from "./shell.ts";

type Typeset = NonNullable<Press["typeset"]>;
type Source = Parameters<Typeset>[0];
type Compiler = import("@myriaddreamin/typst-ts-node-compiler").NodeCompiler;

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
const fontPaths = (): string[] =>
  Object.entries(fonts).flatMap(([name, weights]) => {
    const folder = dirname(resolve(`@expo-google-fonts/${name}/package.json`));
    return weights.map((weight) => join(folder, weight));
  });

/** A folder that need not be there: pages and drawings are handed over, none is read from a disk. */
const workspace = "/burden";

let compiler: Promise<Compiler> | undefined;

async function loadCompiler(): Promise<Compiler> {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  return NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: fontPaths() }] });
}

/** Sets pages as tagged PDF that keeps to PDF/UA-1. A text with signs that no font has is set without that promise, and noted. */
export const typesetBy =
  ({ note }: Pick<Shell, "note">): Typeset =>
  async (source) => {
    compiler ??= loadCompiler();
    const pages = compilePages(await compiler, source);
    try {
      return pages("ua-1");
    } catch (error) {
      note(
        `This PDF does not keep to PDF/UA-1, the rules of accessible pages: ${firstFault(error)}\n`,
      );
      return pages(undefined);
    }
  };

function compilePages(
  using: Compiler,
  { markup, files }: Source,
): (standard: string | undefined) => Uint8Array {
  for (const [name, content] of files)
    using.mapShadow(`${workspace}/${name}`, Buffer.from(content, "utf8"));
  try {
    const made = using.compile({ mainFileContent: markup });
    const { result } = made;
    if (result) return (standard) => using.pdf(result, standard ? { pdfStandard: standard } : {});
    throw new Error(`The pages cannot be set. ${made.takeError()?.compilationStatus ?? ""}`);
  } finally {
    using.resetShadow();
  }
}

/** What is said in the first of the compiler's messages. */
const firstFault = (error: unknown): string =>
  /message: "((?:[^"\\]|\\.)*)"/.exec(String(error))?.[1]?.replaceAll('\\"', '"') ?? String(error);
