import { expect, test } from "vitest";
import { accessFaults } from "./accessFaults.ts";
import { session } from "./session.ts";
import { drawn, standsStill } from "./visit.ts";

const atlas = session((visit) => {
  expect(visit.complaints).toEqual([]);
  expect(visit.outside).toEqual([]);
}, "svg");

const layer = "?v=1&lang=en&layer=carbon&level=country";
const heading = "h1";

test("the map takes another year off, by a choice that the link keeps, and gives the layer back", async () => {
  const { page } = await atlas.visit(layer);
  await drawn(page);
  await page.getByRole("combobox", { name: "Difference to" }).selectOption("2030");
  await page.locator(heading).getByText("difference to 2030").waitFor();
  expect(page.url()).toContain("against=2030");
  await page.getByText("Not distinguishable: the ranges of both overlap").waitFor();
  await page.locator(".legend-class").nth(3).waitFor();
  expect(await accessFaults(page)).toEqual([]);
  await page.reload();
  await page.locator(heading).getByText("difference to 2030").waitFor();
  await page.getByRole("combobox", { name: "Difference to" }).selectOption("none");
  await expect.poll(() => page.locator(heading).textContent()).not.toContain("difference");
});

test.each([
  ["light", {}, "en"],
  ["dark", { colorScheme: "dark" as const }, "en"],
  ["narrow", { viewport: { width: 360, height: 740 } }, "en"],
  ["Arabic", {}, "ar"],
])("differences stand on a %s page without a fault", async (name, options, language) => {
  const { page } = await atlas.visit(
    `?v=1&lang=${language}&layer=carbon&level=country&against=2022`,
    options,
  );
  await drawn(page);
  await page
    .locator(".legend-chips")
    .getByText(/Not distinguishable|لا يمكن التمييز/)
    .waitFor();
  await standsStill(page);
  expect(await accessFaults(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
  if (process.env.PICTURES)
    await page.screenshot({ path: `${process.env.PICTURES}/difference-${name}.png` });
});
