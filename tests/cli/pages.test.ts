import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { burden } from "./burden.ts";

/** Pages of each PDF that a command writes, by the name of the file. */
async function pagesOf(...words: string[]): Promise<Readonly<Record<string, number>>> {
  const { folder, status } = await burden(...words, "--format", "pdf", "--out", ".");
  expect(status).toBe(0);
  const names = readdirSync(folder).filter((name) => name.endsWith(".pdf"));
  const counted = names.map(async (name) => {
    const data = Uint8Array.from(readFileSync(join(folder, name)));
    return [name, (await getDocument({ data, verbosity: 0 }).promise).numPages] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}

const countries = ["IRL", "NGA", "IND", "BRA"];

test("a fact sheet has one page: of countries with draws, of a state, of a place with gaps", async () => {
  const pages = {
    ...(await pagesOf("report", ...countries, "--document", "fact-sheet", "--draws", "64")),
    ...(await pagesOf("report", "US-VA", "MX-QUE", "--document", "fact-sheet")),
  };
  expect(Object.keys(pages)).toHaveLength(6);
  for (const [name, count] of Object.entries(pages)) expect(count, name).toBe(1);
});

test("an answer sheet has two pages at most, a briefing of five regions and three scenarios four", async () => {
  const sheets = await pagesOf(
    ...["report", "IRL", "MX-QUE", "US-VA", "--document", "answer-sheet"],
    ...["--preset", "siting-100mw", "--draws", "0"],
  );
  for (const [name, count] of Object.entries(sheets)) expect(count, name).toBeLessThanOrEqual(2);
  const briefing = await pagesOf(
    ...["briefing", ...countries, "DEU", "--draws", "64"],
    ...["--beside", "siting-100mw,tokens-fleet"],
  );
  for (const [name, count] of Object.entries(briefing)) expect(count, name).toBeLessThanOrEqual(4);
});
