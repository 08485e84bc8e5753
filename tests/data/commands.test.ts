import { spawnSync } from "node:child_process";
import { expect, test, vi } from "vitest";

/** Each command starts a process of its own, which takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const run = (script: string, ...options: string[]) => {
  const { status, stdout, stderr } = spawnSync("node_modules/.bin/tsx", [script, ...options], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

test("data:refresh fails with a sentence on an unknown dataset", () => {
  const { status, stdout, stderr } = run("data/refresh.ts", "--only", "nothing");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("--only nothing: no such dataset; known are eia-capacity, ");
});

test("data:refresh fails with a sentence when a file is not there, and leaves the table alone", () => {
  const { status, stderr } = run(
    "data/refresh.ts",
    "--from",
    "tests/fixtures",
    "--only",
    "ember-overview",
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /ember-overview: tests\/fixtures: no file api_country_overview_yearly\.csv/,
  );
});

test("data:refresh asks for a review of a kind that it writes before it downloads anything", () => {
  const { status, stderr } = run("data/refresh.ts", "--review", "review.docx");
  expect([status, stderr]).toEqual([
    1,
    "--review review.docx: name a file that ends in .md or .json.\n",
  ]);
});

test("both commands say how they are used", () => {
  expect(run("data/refresh.ts", "--help").stdout).toContain("--from DIR|URL");
  expect(run("data/build.ts", "--help").stdout).toContain("--update-manifest");
});

test("an option that does not exist is refused", () => {
  expect(run("data/build.ts", "--upate-manifest").status).not.toBe(0);
});
