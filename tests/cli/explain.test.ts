import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { burden } from "./burden.ts";

describe("burden explain", () => {
  test("tells each row with the line of the table that it was found in", async () => {
    const { stdout: out, status: code } = await burden(
      "explain",
      "France",
      "climateCostPerResident",
    );
    expect(code).toBe(0);
    const lines = [...out.matchAll(/^ +(data\/[\w-]+\/table\.csv):(\d+): (.*)$/gm)];
    expect(lines.length).toBeGreaterThan(2);
    for (const [, file = "", line = "", text] of lines)
      expect(readFileSync(file, "utf8").split("\n")[Number(line) - 1]).toBe(text);
    expect(out).toMatch(/^ {2}ember-overview:FRA:carbonIntensity:\d{4}$/m);
    expect(out).toContain("the same number to the last digit");
  });

  test("follows the settings, and marks what they change", async () => {
    const { stdout: out } = await burden(
      ...["explain", "FRA", "climateCostPerResident", "--set", "socialCostOfCarbon=100"],
      ...["--format", "json"],
    );
    const chain = JSON.parse(out);
    const changed = chain.parameters.filter(({ isChanged }: { isChanged: boolean }) => isChanged);
    expect(
      changed.map(({ parameter, value }: Record<string, unknown>) => [parameter, value]),
    ).toEqual([["socialCostOfCarbon", 100]]);
    expect(chain.total).toBe(chain.result.value);
    expect(chain.command).toContain("explain FRA climateCostPerResident --preset today --set");
  });

  test("is a document in Markdown, in the language that is asked for", async () => {
    const { stdout: out } = await burden(
      ...["explain", "US-VA", "electricityAccess", "--format", "md", "--language", "ar"],
    );
    expect(out).toContain("صفوف المصادر");
    expect(out).toMatch(/موروث من .?USA/);
  });

  test("says why there is no number, without a last step", async () => {
    const { stdout: out } = await burden(
      "explain",
      "ESH",
      "climateCostPerResident",
      "--format",
      "json",
    );
    const chain = JSON.parse(out);
    expect(chain.total).toBeUndefined();
    expect(chain.result.reason).not.toBe("");
  });

  test.each([
    [["FRA", "nothing"], "No indicator has the id nothing."],
    [["Atlantis", "demandShare"], "No region has the key Atlantis."],
    [["FRA", "demandShare", "--format", "csv"], "There is no format csv"],
  ])("answers %j by a sentence", async (asked, sentence) => {
    const { status: code, stderr: note } = await burden("explain", ...asked);
    expect(code).toBe(1);
    expect(note).toContain(sentence);
  });
});
