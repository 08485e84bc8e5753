import type { Paper, Press } from "../../src/index.ts";
import { rasteriseBy } from "./rasterise.ts";
import type { Shell } from "./shell.ts";
import { typesetBy } from "./typeset.ts";

/** What the command line brings to the writing of files: the chosen paper, and what sets pages. */
export const pressFor = (
  { paper }: { readonly paper: Paper },
  shell: Pick<Shell, "note">,
): Press => ({ paper, rasterise: rasteriseBy(shell), typeset: typesetBy(shell) });
