import { firstTen } from "../../src/index.ts";
import type { Shell } from "./shell.ts";

/** Says which signs of a file no font has, so that nobody finds empty boxes in print. */
export async function noteMissing(
  text: string,
  file: "PDF" | "PNG",
  { note }: Pick<Shell, "note">,
): Promise<void> {
  const { missingSigns } = await import("./shaping/missingSigns.ts");
  const { said, others } = firstTen(missingSigns(text));
  if (said.length === 0) return;
  const more = others > 0 ? ` and ${others} more` : "";
  note(
    `No font of the atlas has ${said.join(" ")}${more}: ${said.length + others === 1 ? "it is an empty box" : "they are empty boxes"} in the ${file}. Leave them out of your words, or choose --format docx or html, for which the reader's machine has fonts.\n`,
  );
}
