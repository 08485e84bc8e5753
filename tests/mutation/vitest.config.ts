import { defineConfig } from "vitest/config";

/** Tests that know what model, assessment and statistics compute, without those that build or start something. */
export default defineConfig({
  test: {
    include: ["tests/{model,assessment,statistics,worked}/**/*.test.ts"],
    environment: "node",
    /** Stryker learns which test runs what from hooks in each file; files that share modules run them once. */
    isolate: true,
    testTimeout: 60_000,
  },
});
