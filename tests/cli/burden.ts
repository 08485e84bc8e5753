import { resolve } from "node:path";
import { run } from "../../app/cli/run.ts";
import { temporaryFolder } from "../data/temporaryFolder.ts";

/** Runs the command line in a folder of its own, and keeps what it says. */
export async function burden(...words: string[]) {
  const said = { stdout: "", stderr: "" };
  const folder = temporaryFolder();
  const status = await run(words, {
    print: (text) => {
      said.stdout += text;
    },
    note: (text) => {
      said.stderr += text;
    },
    resolve: (path) => resolve(folder, path),
  });
  return { status, folder, ...said };
}
