import type { Press } from "../../src/index.ts";
import { fontFolders } from "./fontFolders.ts";
import { noteMissing } from "./noteMissing.ts";
import { shapedFiles } from "./shaping/shapedFiles.ts";
import type { Shell } from "./shell.ts";
import { UserError } from "./userError.ts";

type Typeset = NonNullable<Press["typeset"]>;
type Source = Parameters<Typeset>[0];
type Compiler = import("@myriaddreamin/typst-ts-node-compiler").NodeCompiler;

/** A folder that need not be there: pages and drawings are handed over, none is read from a disk. */
const workspace = "/burden";

let compiler: Promise<Compiler> | undefined;

async function loadCompiler(): Promise<Compiler> {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  return NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: fontFolders() }] });
}

/** Sets pages as tagged PDF that keeps to PDF/UA-1. A text with signs that no font has is set without that promise, and noted. */
export const typesetBy =
  ({ note }: Pick<Shell, "note">): Typeset =>
  async (source) => {
    refuseChinese(source);
    await noteMissing(source.words, "PDF", { note });
    compiler ??= loadCompiler();
    const pages = compilePages(await compiler, {
      ...source,
      files: await shapedFiles(source.files),
    });
    try {
      return pages("ua-1");
    } catch (error) {
      note(
        `This PDF does not keep to PDF/UA-1, the rules of accessible pages: ${firstFault(error)}\n`,
      );
      return pages(undefined);
    }
  };

/** A font with the letters of Chinese weighs more than the whole program: without one the pages would hold empty boxes. */
function refuseChinese({ markup }: Source): void {
  if (/\blang: "zh"/.test(markup))
    throw new UserError(
      "A PDF in Chinese needs a font that the atlas does not bring. Choose --format html, and print it to PDF from a browser, or docx or md.",
    );
}

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
