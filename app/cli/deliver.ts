import { type CreditsContext, creditsText } from "../../src/index.ts";
import type { Shell } from "./shell.ts";
import { writeFile } from "./writeFile.ts";

/** Where a result goes; `credits` where its format has no place for them. */
interface Delivery {
  readonly out?: string;
  readonly credits?: CreditsContext | undefined;
}

/** A text to a file, whose path is printed, its credits beside it; or to the screen. */
export function deliver(text: string, { out, credits }: Delivery, shell: Shell): void {
  if (out === undefined) {
    shell.print(text);
    return;
  }
  const path = shell.resolve(out);
  writeFile(path, text);
  shell.print(`${path}\n`);
  if (credits) deliver(creditsText(credits), { out: besideOf(out) }, shell);
}

/** "states.csv" has its credits in "states.credits.txt". */
const besideOf = (path: string): string => `${path.replace(/\.[^./\\]*$/, "")}.credits.txt`;

/** A table has no place for credits, data with names has. */
export const hasNoCredits = ({ id }: { readonly id: string }): boolean => id === "csv";
