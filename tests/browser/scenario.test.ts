import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessFaults } from "./accessFaults.ts";
import { session } from "./session.ts";
import { goTo, standsStill } from "./visit.ts";

const atlas = session((visit) => {
  expect(visit.complaints).toEqual([]);
  expect(visit.outside).toEqual([]);
}, "svg");

async function open(address: string, options?: BrowserContextOptions): Promise<Page> {
  const { page } = await (options ? atlas.visit(address, options) : atlas.show(address));
  return page;
}

const field = (page: Page, name: string) => page.getByRole("combobox", { name, exact: true });
const panel = (page: Page) => page.getByRole("complementary", { name: "Selected region" });

/** A file as a reader would choose it. */
const file = (name: string, mimeType: string, text: string) => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});

const asked = "?v=1&lang=en&renderer=svg&preset=tokens-fleet&region=IRL";

describe("tokens", () => {
  test("another routing moves the region's numbers and stands in the address", async () => {
    const page = await open(asked);
    await panel(page)
      .getByText(/AI inference takes/)
      .waitFor();
    await standsStill(page);
    const before = await panel(page).textContent();
    await field(page, "Where tokens are answered").selectOption("local");
    await expect.poll(() => panel(page).textContent()).not.toBe(before);
    expect(page.url()).toContain("tokens.routing:local");
    await page.goBack();
    await expect.poll(() => panel(page).textContent()).toBe(before);
  });

  test("a routing from disk is read; one with faults names the rows and changes nothing", async () => {
    const page = await open(asked);
    await field(page, "Where tokens are answered").selectOption("custom");
    const input = page.locator(".custom-routing input[type=file]");
    await input.setInputFiles(file("mine.csv", "text/csv", "u,r,share\nIRL,XXX,1\nUSA,USA,0.5\n"));
    const alert = page.getByRole("alert");
    await alert.getByText("mine.csv, row 2, column r").waitFor();
    expect(await alert.textContent()).toContain("mine.csv, row 3, column share");
    expect(page.url()).not.toContain("customRouting");
    await input.setInputFiles(file("mine.csv", "text/csv", "u,r,share\nIRL,USA,1\n"));
    await page.getByText("1 row for 1 region of users").waitFor();
    expect(page.url()).toContain("tokens.customRouting:IRL~USA~1");
    expect(await alert.count()).toBe(0);
  });

  test("a routing too long for a link survives reload and Back", async () => {
    const page = await open(`${asked}&set=tokens.routing:custom`);
    const codes: string[] = await page.evaluate(async () => {
      const atlas = await (await fetch("./atlas.json")).json();
      return atlas.regions.map(({ id }: { id: string }) => id);
    });
    const text = `u,r,share\n${codes.map((code) => `${code},USA,1`).join("\n")}\n`;
    const rows = page.getByText(`${codes.length} rows for ${codes.length} regions of users`);
    await page
      .locator(".custom-routing input[type=file]")
      .setInputFiles(file("all.csv", "text/csv", text));
    await rows.waitFor();
    await page.getByText("too many for a link").waitFor();
    expect(page.url()).not.toContain("customRouting");
    await page.reload();
    await rows.waitFor();
    await field(page, "Models and work").selectOption("dense70");
    await page.goBack();
    await rows.waitFor();
    await expect.poll(() => field(page, "Models and work").inputValue()).toBe("fleet");
  });
});

describe("scenario file", () => {
  test("what is kept as a file gives the same page again, chosen or dropped", async () => {
    const page = await open(
      "?v=1&lang=en&renderer=svg&set=aiShare:0.2,cooling:dry,weights.carbon:1",
    );
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Keep as file" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("burden-scenario-today.json");
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const address = new URL(page.url()).search;
    await page.getByRole("button", { name: "Reset" }).click();
    await expect.poll(() => page.url()).not.toContain("aiShare");
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], "mine.json", { type: "application/json" }));
      return data;
    }, text);
    await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
    await expect.poll(() => new URL(page.url()).search).toBe(address);
  });

  test("keeps the words of one's documents, for another browser", async () => {
    const written = "Load on the grid.\n\n".padEnd(1600, "One sentence more. ").trim();
    const page = await open("?v=2&lang=en&renderer=svg&view=reports", {});
    await page.getByLabel("Author").fill("A. Person");
    await page.getByLabel("Text", { exact: true }).fill(written);
    await page.getByLabel("Title (else the numbers give it)").focus();
    await page.getByRole("link", { name: "Map", exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Keep as file" }).click(),
    ]);
    const path = await download.path();
    expect(JSON.parse(readFileSync(path, "utf8")).words).toEqual({
      author: "A. Person",
      text: written,
    });
    const other = await open("?v=2&lang=en&renderer=svg", {});
    await other.locator(".scenario-file input[type=file]").setInputFiles(path);
    await other.getByText(/with the words of its document/).waitFor();
    await other.getByRole("link", { name: "Reports", exact: true }).click();
    await expect.poll(() => other.getByLabel("Author").inputValue()).toBe("A. Person");
    expect(await other.locator(".own-words textarea").inputValue()).toBe(written);
  });

  test("a file that is none leaves everything as it was", async () => {
    const page = await open("?v=1&lang=en&renderer=svg&set=aiShare:0.2");
    const input = page.locator(".scenario-file input[type=file]");
    await input.setInputFiles(file("photo.json", "application/json", "ÿØÿà"));
    await page.getByRole("alert").getByText("photo.json is not JSON").waitFor();
    expect(page.url()).toContain("aiShare:0.2");
    await page.getByRole("button", { name: "Dismiss" }).click();
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

const narrow: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};
const pages: readonly (readonly [string, string])[] = [
  ["tokens", asked],
  ["tokens, dark", `${asked}&theme=dark`],
  ["method", "?v=1&lang=en&view=method"],
  ["method, Arabic and dark", "?v=1&lang=ar&view=method&theme=dark"],
  ["comparison", "?v=1&lang=en&view=compares"],
];

/** Waits for the page's tables and holds it to the rules of access. */
async function passes(page: Page): Promise<void> {
  await page.getByRole("table").first().waitFor();
  expect(await accessFaults(page)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}

describe("every page", () => {
  test.each(pages)("%s passes the checks of access and fits", async (_, address) =>
    passes(await open(address)),
  );

  test("method and comparison do so on a phone", async () => {
    const page = await open("?v=1&lang=en&view=method", narrow);
    await passes(page);
    await goTo(page, "?v=1&lang=ar&view=compares");
    await passes(page);
  });

  test("holds published figures against the scenario on screen", async () => {
    const page = await open("?v=1&lang=en&view=compares");
    const row = page.getByRole("row", { name: /^Data-centre electricity, United States 183/ });
    expect(await row.textContent()).toContain("1.00");
    expect(await page.getByRole("row").count()).toBeGreaterThan(20);
  });
});
