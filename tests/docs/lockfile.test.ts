import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Entry {
  readonly resolved?: string;
  readonly integrity?: string;
}

test("every library of the lockfile has its hash, and none comes from elsewhere than npm", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    readonly packages: Readonly<Record<string, Entry>>;
  };
  const libraries = Object.entries(packages).filter(([place]) => place !== "");
  expect(libraries.length).toBeGreaterThan(100);
  for (const [place, { resolved, integrity }] of libraries) {
    expect(integrity, place).toMatch(/^sha512-/);
    expect(resolved ?? "", place).toMatch(/^($|https:\/\/registry\.npmjs\.org\/)/);
  }
});
