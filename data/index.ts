import type { Dataset } from "../src/index.ts";

/**
 * The datasets of the atlas: one import and one line each.
 * Where several supply a variable for the same region, the one listed first is taken.
 */
export const datasets: readonly Dataset[] = [];
