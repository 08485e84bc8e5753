/** Which changes of the core no test notices: `npm run mutate`. */
export default {
  mutate: ["src/model/**/*.ts", "src/assessment/**/*.ts", "src/statistics/**/*.ts"],
  testRunner: "vitest",
  vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  /** Changed declarations, which run once when a module loads, would need every test to start anew. */
  ignoreStatic: true,
  /** There is none: Stryker would rewrite it by an interface that TypeScript 7 lacks, and Vitest reads no options of it. */
  tsconfigFile: "tests/mutation/tsconfig.json",
  concurrency: 2,
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 30,
  thresholds: { high: 90, low: 85, break: 85 },
  reporters: ["clear-text", "progress", "json"],
  jsonReporter: { fileName: "node_modules/.cache/mutation/report.json" },
  tempDirName: "node_modules/.cache/mutation/sandbox",
  incremental: true,
  incrementalFile: "node_modules/.cache/mutation/incremental.json",
};
