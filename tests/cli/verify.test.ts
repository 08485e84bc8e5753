import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { splitCommand } from "../../app/cli/splitCommand.ts";
import { burden } from "./burden.ts";

const draws = ["--draws", "16"];

describe("burden verify", () => {
  const formats = ["html", "md", "csv", "json"] as const;

  test.each(formats)(
    "accepts what was written and refuses one changed character: %s",
    async (format) => {
      const { folder, status } = await burden(
        "report",
        "IRL",
        ...draws,
        "--format",
        format,
        "--out",
        ".",
      );
      expect(status).toBe(0);
      const name = readdirSync(folder).find((file) => file.endsWith(`.${format}`)) ?? "";
      const path = join(folder, name);
      const command = format === "csv" ? ["--command", "report IRL --preset today --draws 16"] : [];
      const good = await burden("verify", path, ...command);
      expect(good).toMatchObject({ status: 0, stderr: "" });
      expect(good.stdout).toContain("byte for byte");
      const text = readFileSync(path, "utf8");
      const at = text.indexOf("Ireland");
      writeFileSync(path, `${text.slice(0, at)}Y${text.slice(at + 1)}`);
      const bad = await burden("verify", path, ...command);
      expect(bad.status).toBe(1);
      expect(bad.stderr).toContain("is not what its command writes.");
      expect(bad.stderr).toContain("Yreland");
    },
  );

  test("finds the size of the paper, which no document names", async () => {
    const { folder } = await burden("report", "IRL", ...draws, "--paper", "letter", "--out", ".");
    const verified = await burden("verify", join(folder, "burden-IRL-today.html"));
    expect(verified).toMatchObject({ status: 0, stderr: "" });
    expect(verified.stdout).toContain("--paper letter");
  });

  test.each(["pdf", "docx", "xlsx"])(
    "accepts what was written and refuses one changed byte: %s",
    async (format) => {
      const { folder } = await burden("report", "IRL", ...draws, "--format", format, "--out", ".");
      const path = join(folder, `burden-IRL-today.${format}`);
      expect(await burden("verify", path)).toMatchObject({ status: 0, stderr: "" });
      const bytes = readFileSync(path);
      const at = Math.floor(bytes.length / 2);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(path, bytes);
      const { status, stderr } = await burden("verify", path, "--command", "report IRL --draws 16");
      expect(status).toBe(1);
      expect(stderr).toContain(`Bytes ${at} to ${at} differ.`);
    },
  );

  test("needs the author's own text where a briefing holds one", async () => {
    const { folder } = await burden("regions");
    writeFileSync(join(folder, "own.txt"), "It's {IRL.demandShare}.");
    const words = [
      "IRL",
      "--draws",
      "0",
      "--title",
      "Who's to pay?",
      "--text",
      join(folder, "own.txt"),
    ];
    await burden("briefing", ...words, "--out", folder);
    const path = join(folder, "burden-briefing-IRL-today.html");
    expect((await burden("verify", path)).stderr).toContain("give that text as a file with --text");
    expect(await burden("verify", path, "--text", join(folder, "own.txt"))).toMatchObject({
      status: 0,
    });
  });

  test("runs nothing but documents, and writes nowhere that a file says", async () => {
    const { folder } = await burden("regions");
    const path = join(folder, "evil.html");
    writeFileSync(path, "npm run burden -- worker --queue redis://example.org --shards /tmp");
    expect((await burden("verify", path)).stderr).toContain("names the command “worker”");
    writeFileSync(
      path,
      `npm run burden -- report IRL --draws 0 --out ${folder}/elsewhere --format csv`,
    );
    await burden("verify", path);
    expect(readdirSync(folder)).not.toContain("elsewhere");
    writeFileSync(path, "nothing");
    expect((await burden("verify", path)).stderr).toContain("does not say which command wrote it");
    expect((await burden("verify", join(folder, "none.html"))).stderr).toContain("cannot be read");
  });
});

test("a command is split as a shell splits it", () => {
  expect(splitCommand("report 'A b' \"c \\\" d\" e\\ f 'Who'\\''s'")).toEqual([
    "report",
    "A b",
    'c " d',
    "e f",
    "Who's",
  ]);
});
