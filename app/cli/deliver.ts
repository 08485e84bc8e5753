import { type CreditsContext, creditsText, type FileContent } from "../../src/index.ts";
import type { Shell } from "./shell.ts";
import { UserError } from "./userError.ts";
import { writeFile } from "./writeFile.ts";

/** Where a result goes; `credits` where its format has no place for them. */
interface Delivery {
  readonly out?: string;
  readonly credits?: CreditsContext | undefined;
}

/**
 * A result to a file, whose path is printed, its credits beside it; or to the screen.
 *
 * @throws UserError where bytes would go to the screen.
 */
export function deliver(content: FileContent, { out, credits }: Delivery, shell: Shell): void {
  if (out === undefined) {
    if (typeof content !== "string")
      throw new UserError("This format is not text: give the file to write with --out.");
    shell.print(content);
    return;
  }
  const path = shell.resolve(out);
  writeFile(path, content);
  shell.print(`${path}\n`);
  if (credits) deliver(creditsText(credits), { out: besideOf(out) }, shell);
}

/** "states.csv" has its credits in "states.credits.txt". */
const besideOf = (path: string): string => `${path.replace(/\.[^./\\]*$/, "")}.credits.txt`;

/** A table has no place for credits, data with names has. */
export const hasNoCredits = ({ id }: { readonly id: string }): boolean =>
  id === "csv" || id === "parquet";
