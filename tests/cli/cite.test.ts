import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { burden } from "./burden.ts";

test("burden cite names the hash that the report prints, in each form", async () => {
  const draws = ["--draws", "0"];
  const { folder } = await burden("report", "IRL", ...draws, "--format", "json", "--out", ".");
  const { hash } = JSON.parse(readFileSync(join(folder, "burden-IRL-today.json"), "utf8"));
  for (const form of ["text", "bibtex", "csl"]) {
    const { stdout, status } = await burden("cite", "Ireland", ...draws, "--form", form);
    expect(status).toBe(0);
    expect(stdout).toContain(hash);
    if (form === "csl") expect(JSON.parse(stdout)).toHaveLength(1);
  }
});
