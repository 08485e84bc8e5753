import { resolve } from "node:path";
import { projectRoot } from "./builtAtlas.ts";

/** What a command may touch of the world outside. */
export interface Shell {
  readonly print: (text: string) => void;
  /** Notes beside the result, and errors. */
  readonly note: (text: string) => void;
  /** A path as the person meant it. */
  readonly resolve: (path: string) => string;
}

/** Where the command was called: `npm run` moves to the project first and leaves the place in INIT_CWD. */
const calledFrom = (): string => {
  const here = process.cwd();
  return resolve(here) === resolve(projectRoot) ? (process.env.INIT_CWD ?? here) : here;
};

export const processShell: Shell = {
  print: (text) => process.stdout.write(text),
  note: (text) => process.stderr.write(text),
  resolve: (path) => resolve(calledFrom(), path),
};
