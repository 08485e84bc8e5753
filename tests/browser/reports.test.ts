import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../app/cli/run.ts";
import { accessFaults } from "./accessFaults.ts";
import { session } from "./session.ts";

const atlas = session(({ outside, complaints }) => {
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
}, "svg");

const folder = mkdtempSync(join(tmpdir(), "reports-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The same document by the command line. */
async function written(name: string, ...words: string[]): Promise<string> {
  const status = await run([...words, "--out", folder], {
    print: () => undefined,
    note: () => undefined,
    resolve: (path) => resolve(folder, path),
  });
  expect(status).toBe(0);
  return readFileSync(join(folder, name), "utf8");
}

const patience = { timeout: 60_000 } as const;

describe("the page that compares", () => {
  test("sets regions and scenarios side by side, swaps them, and is a link", async () => {
    const { page } = await atlas.visit(
      "?v=2&view=compare&places=IRL,CHL&beside=tokens-fleet&draws=0",
    );
    const preview = page.getByLabel("Preview of the document");
    await preview
      .getByRole("heading", { name: "Ireland and Chile under 2 scenarios" })
      .waitFor(patience);
    await preview.getByText(/Burden index: Ireland higher than Chile/).waitFor(patience);
    await page.getByRole("button", { name: "Swap A and B" }).click();
    await preview
      .getByText(/A scenario .*tokens a year/)
      .first()
      .waitFor(patience);
    await page
      .getByRole("button", { name: /comparison-IRL-CHL-tokens-fleet.*html/ })
      .waitFor(patience);
    expect(page.url()).toContain("preset=tokens-fleet");
    expect(page.url()).toContain("beside=today");
    expect(await accessFaults(page)).toEqual([]);
    await page.goBack();
    await preview.getByText("A scenario “Hosted today”").first().waitFor(patience);
  });
});

/** Walks with Tab to what bears a name that is wanted; fails where the walk does not reach it. */
async function tabTo(page: Page, isWanted: (name: string) => boolean): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const { activeElement: here } = document;
      const label =
        here instanceof HTMLInputElement || here instanceof HTMLTextAreaElement
          ? here.labels?.[0]?.firstChild?.textContent
          : undefined;
      return (here?.getAttribute("aria-label") ?? label ?? here?.textContent ?? "").trim();
    });
    if (isWanted(name)) return;
  }
  throw new Error("120 presses of Tab do not reach it.");
}

describe("the page of reports", () => {
  test("makes a briefing of regions that are typed, with one's own words, the same bytes as the command line", async () => {
    const { page } = await atlas.visit("?v=2&view=reports");
    const field = page.getByLabel("Add regions by name or code");
    await field.fill("Ireland, CHL");
    await field.press("Enter");
    await page.getByLabel("Author").fill("A. Person");
    await page.getByLabel("Text", { exact: true }).fill("It takes {IRL.demandShare}.");
    const preview = page.getByLabel("Preview of the document");
    await preview.getByText("A. Person").first().waitFor(patience);
    await preview.getByText(/It takes/).waitFor(patience);
    const name = "burden-briefing-IRL-CHL-today.json";
    const offer = page.getByRole("button", { name });
    await offer.waitFor(patience);
    const [download] = await Promise.all([page.waitForEvent("download"), offer.click()]);
    const downloaded = JSON.parse(readFileSync(await download.path(), "utf8"));
    expect(download.suggestedFilename()).toBe(name);
    const own = join(folder, "own-text.txt");
    const { writeFileSync } = await import("node:fs");
    writeFileSync(own, "It takes {IRL.demandShare}.");
    const here = await written(
      name,
      ...["briefing", "IRL", "CHL", "--draws", "0", "--author", "A. Person", "--text", own],
      ...["--format", "json"],
    );
    expect(downloaded).toEqual(JSON.parse(here));
    expect(page.url()).toContain("author=A");
    expect(await accessFaults(page)).toEqual([]);
    await page.reload();
    await page
      .getByLabel("Preview of the document")
      .getByText("A. Person")
      .first()
      .waitFor(patience);
  });

  test("writes an answer sheet of a state, byte for byte that of the command line", async () => {
    const { page } = await atlas.visit(
      "?v=2&view=reports&places=US-VA&document=answer-sheet&preset=siting-100mw",
    );
    const name = "burden-US-VA-siting-100mw-answer-sheet.html";
    const offer = page.getByRole("button", { name });
    await offer.waitFor(patience);
    const [download] = await Promise.all([page.waitForEvent("download"), offer.click()]);
    const here = await written(
      name,
      ...["report", "US-VA", "--document", "answer-sheet", "--preset", "siting-100mw"],
      ...["--draws", "0"],
    );
    expect(readFileSync(await download.path(), "utf8")).toBe(here);
  });

  test("writes the workpaper of a country, byte for byte that of the command line", async () => {
    const { page } = await atlas.visit("?v=2&view=reports&places=IRL&document=workpaper");
    const name = "burden-IRL-today-workpaper.xlsx";
    const offer = page.getByRole("button", { name });
    await offer.waitFor(patience);
    const [download] = await Promise.all([page.waitForEvent("download"), offer.click()]);
    await written(
      name,
      ...["report", "IRL", "--document", "workpaper", "--format", "xlsx", "--draws", "0"],
    );
    const [here, there] = [join(folder, name), await download.path()].map((path) =>
      readFileSync(path),
    );
    expect(there?.equals(here ?? Buffer.alloc(0))).toBe(true);
  });

  test("is used by the keyboard alone, from the first key to a briefing on disk", async () => {
    const { page } = await atlas.visit("?v=2&view=reports");
    await page.getByLabel("Add regions by name or code").waitFor(patience);
    await tabTo(page, (name) => name === "Add regions by name or code");
    await page.keyboard.type("Ireland, CHL");
    await page.keyboard.press("Enter");
    await tabTo(page, (name) => name === "Author");
    await page.keyboard.type("A. Person");
    await tabTo(page, (name) => name === "Text");
    await page.keyboard.type("It takes {IRL.demandShare}.");
    const name = "burden-briefing-IRL-CHL-today.html";
    await page
      .getByLabel("Preview of the document")
      .getByText(/It takes/)
      .waitFor(patience);
    await page.getByRole("button", { name }).waitFor(patience);
    await tabTo(page, (found) => found.includes(name));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.keyboard.press("Enter"),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    expect(readFileSync(await download.path(), "utf8")).toContain("A. Person");
  });

  test("keeps a text that is too long for a link while its page is loaded again", async () => {
    const long = "One sentence of many. ".repeat(90).trim();
    const { page } = await atlas.visit("?v=2&view=reports&places=IRL&title=Mine");
    const text = page.locator(".own-words textarea");
    await text.fill(long);
    await page.getByLabel("Author").focus();
    await page.getByText(/too long for a link/).waitFor(patience);
    await page.reload();
    await expect.poll(() => text.inputValue()).toBe(long);
  });

  test("says what a text cites that is not there, and a region that nobody knows", async () => {
    const { page } = await atlas.visit(
      `?v=2&view=reports&places=IRL,US-ZZ&text=${encodeURIComponent("{ESP.demandShare}")}`,
    );
    await page.getByText("There is no region US-ZZ; it is left out.").waitFor(patience);
    await page.getByText(/\{ESP\.demandShare\} names no region of this document/).waitFor(patience);
  });
});

test("the site offers its figures by address, beside a description and whom to name", async () => {
  const { page } = await atlas.visit("?v=2&view=reports");
  const read = (path: string) =>
    page.evaluate(async (file) => {
      const response = await fetch(`./api/v1/${file}`);
      return { status: response.status, text: await response.text() };
    }, path);
  const { regions } = JSON.parse((await read("index.json")).text);
  expect(regions.length).toBeGreaterThan(200);
  const { results } = JSON.parse((await read("regions/IRL.json")).text);
  expect(results.length).toBeGreaterThan(50);
  for (const file of [
    "openapi.json",
    "llms.txt",
    "credits.txt",
    "indicators/today/demandShare.csv",
  ])
    expect(await read(file), file).toMatchObject({ status: 200 });
});
