import { resolve } from "node:path";

/** The program that `npx burden` starts. */
export const burdenProgram = resolve("app/burden.js");
