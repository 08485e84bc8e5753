import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "vitest";
import type { ValueChain } from "../../src/index.ts";
import { burden } from "../cli/burden.ts";
import { session } from "./session.ts";

const atlas = session();
const patience = { timeout: 60_000 };

test("the panel tells every step of its number by keyboard, as the command line does", async () => {
  await atlas.visit("?layer=climateCostPerResident&region=FRA&renderer=svg&draws=0");
  const { page } = atlas.current;
  const ask = page.getByRole("button", { name: "Show every step" });
  await ask.focus(patience);
  await page.keyboard.press("Enter");
  await page.getByText("the same number to the last digit").waitFor(patience);
  const { stdout } = await burden("explain", "FRA", "climateCostPerResident", "--format", "json");
  const { rows, steps }: ValueChain = JSON.parse(stdout);
  const part = page.locator(".chain");
  expect(await part.locator("ul code").allTextContents()).toEqual(rows.map(({ id }) => id));
  expect(await part.locator(".chain-steps > li").count()).toBe(steps.length);
  const formulas = steps.flatMap(({ formula, numbers }) => [formula, numbers]).filter(Boolean);
  expect(await part.locator(".chain-formula").allTextContents()).toEqual(formulas);
  const { violations } = await new AxeBuilder({ page }).include("#region-name, .chain").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as JSON" }).click();
  expect((await download).suggestedFilename()).toMatch(/explanation-climateCostPerResident-FRA/);
  if (process.env.SHOT) await part.screenshot({ path: process.env.SHOT });
});

test("another layer is another question", async () => {
  await atlas.visit("?layer=carbonIntensity&region=FRA&renderer=svg&draws=0&lang=ar");
  const { page } = atlas.current;
  await page.getByRole("button", { name: "أظهر كل خطوة" }).click(patience);
  await page.getByText("الرقم نفسه حتى آخر خانة").waitFor(patience);
  await page.evaluate(() => {
    history.pushState(null, "", location.search.replace("carbonIntensity", "population"));
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await page.getByRole("button", { name: "أظهر كل خطوة" }).waitFor(patience);
});
