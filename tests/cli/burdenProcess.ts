import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { onTestFinished } from "vitest";

/** The command line as a process of its own, ended with the test. What it says on the standard error is passed on. */
export function burdenProcess(
  words: readonly string[],
  said: (text: string) => void,
): ChildProcess {
  const child = spawn(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), resolve("app/cli.ts"), ...words],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  child.stderr.setEncoding("utf8").on("data", said);
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}
