import { type ChildProcess, spawn } from "node:child_process";
import { onTestFinished } from "vitest";
import { burdenProgram } from "./burdenProgram.ts";

/** The command line as a process of its own, ended with the test. What it says on the standard error is passed on. */
export function burdenProcess(
  words: readonly string[],
  said: (text: string) => void,
): ChildProcess {
  const child = spawn(process.execPath, [burdenProgram, ...words], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  child.stderr.setEncoding("utf8").on("data", said);
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}
