import { exitCodes, run } from "./cli/run.ts";
import { processShell } from "./cli/shell.ts";

/** A reader that has seen enough, such as `head`, is no error; a full disk is one that the person can put right. */
process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") process.exit(exitCodes.ok);
  process.stderr.write(`The result cannot be written to the output (${code ?? message}).\n`);
  process.exit(exitCodes.user);
});

process.exitCode = await run(process.argv.slice(2), processShell);
