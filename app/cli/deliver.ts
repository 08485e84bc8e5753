import type { Shell } from "./shell.ts";
import { writeFile } from "./writeFile.ts";

/** A text to a file, whose path is printed, or to the screen. */
export function deliver(text: string, { out }: { readonly out?: string }, shell: Shell): void {
  if (out === undefined) {
    shell.print(text);
    return;
  }
  const path = shell.resolve(out);
  writeFile(path, text);
  shell.print(`${path}\n`);
}
