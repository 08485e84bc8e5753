import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { missingSigns } from "../../app/cli/shaping/missingSigns.ts";
import { temporaryFolder } from "../data/temporaryFolder.ts";
import { burden } from "./burden.ts";

test("signs that no font has are found once; controls, spaces and marks of look are none", () => {
  expect(missingSigns("Ünïté – €5 ≤ 3 m³ १० أيرلندا \u2066x\u2069\u00a0\ufe0f\n")).toEqual([]);
  expect(missingSigns("a 🙂 b 🙂 中")).toEqual(["🙂", "中"]);
});

test("a PDF with such signs is noted, and its table begins on the first page where there is no map", async () => {
  const text = join(temporaryFolder(), "own.txt");
  writeFileSync(text, "Who pays? 🙂");
  const { folder, status, stderr } = await burden(
    ...["briefing", "IRL", "US-VA", "MX-QUE", "IN-MH", "CHL", "--text", text, "--draws", "0"],
    ...["--format", "pdf", "--out", "."],
  );
  expect(status).toBe(0);
  expect(stderr).toContain("No font of the atlas has 🙂: it is an empty box in the PDF.");
  const [name = ""] = readdirSync(folder);
  const data = Uint8Array.from(readFileSync(join(folder, name)));
  const page = await (await getDocument({ data, verbosity: 0 }).promise).getPage(1);
  const { items } = await page.getTextContent();
  expect(items.map((item) => ("str" in item ? item.str : ""))).toContain("Indicators");
}, 120_000);
