import { CommanderError } from "commander";
import { plainText } from "./plainText.ts";
import { createProgram } from "./program.ts";
import type { Shell } from "./shell.ts";
import { UserError } from "./userError.ts";
import { wordsFor } from "./wordsFor.ts";

/** What the process ends with: all well, something to put right at the keyboard, a fault of the program. */
export const exitCodes = { ok: 0, user: 1, internal: 2 } as const;

/**
 * Runs a command line. Errors are sentences on the standard error; none is thrown.
 *
 * @param words the command line without node and script.
 */
export async function run(words: readonly string[], shell: Shell): Promise<number> {
  try {
    await createProgram(shell, await wordsFor("en")).parseAsync([...words], { from: "user" });
    return exitCodes.ok;
  } catch (error) {
    return explain(error, shell);
  }
}

function explain(error: unknown, { note }: Shell): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.user;
  if (error instanceof UserError) {
    note(`${plainText(error.message)}\n`);
    return exitCodes.user;
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  note(`The program failed; this is a fault of its own, not of the command.\n${message}\n`);
  return exitCodes.internal;
}
