import type { Release } from "../../src/index.ts";

/** The release that the built files belong to: committed, so that a build does not depend on the clock. */
export const release: Release = { date: "2026-11-30" };
