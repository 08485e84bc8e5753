import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "vitest";
import { session } from "./session.ts";

const atlas = session();
const patience = { timeout: 60_000 };

test("a figure is contested from the panel: what is wrong is said, then the statement is a file", async () => {
  await atlas.visit("?layer=carbonIntensity&region=FRA&renderer=svg&draws=0");
  const { page } = atlas.current;
  await page.getByText("Contest this figure").click(patience);
  const save = page.getByRole("button", { name: "Save as JSON" });
  await save.click(patience);
  const form = page.locator(".contest-form");
  await form.getByText("write a number with a decimal point").waitFor(patience);
  await form.getByLabel("Other figure").fill("50");
  await form.getByLabel("Evidence").fill("https://example.org/evidence");
  await form.getByLabel("Contested by").fill("A reader");
  const { violations } = await new AxeBuilder({ page }).include(".contest-form").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const download = page.waitForEvent("download");
  await save.click();
  const file = await (await download).path();
  const { other, figure, row } = JSON.parse(readFileSync(file, "utf8"));
  expect(other).toMatchObject({ value: 50, by: "A reader" });
  expect([figure.region, figure.indicator, row.otherValue]).toEqual(["FRA", "carbonIntensity", 50]);
  if (process.env.SHOT) await form.screenshot({ path: process.env.SHOT });
});

test("a contested figure carries its mark in the panel", async () => {
  await atlas.visit("?layer=dataCentreElectricity&region=GBR&renderer=svg&draws=0");
  const { page } = atlas.current;
  await page.getByText("Contested (open): 12.6 TWh/yr by ICIS").first().waitFor(patience);
});
