import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Drivers } from "../../src/index.ts";
import { burden } from "../cli/burden.ts";
import { accessFaults } from "./accessFaults.ts";
import { session } from "./session.ts";

const atlas = session(undefined, "svg");
const patience = { timeout: 60_000 };

/** One number, few pictures: the page is about the figures. */
const number = "layer=climateCostPerResident&region=IRL&renderer=svg&draws=0";

async function open(query: string): Promise<Page> {
  await atlas.visit(query);
  return atlas.current.page;
}

/** Shares of the groups as the page writes them, by name. */
async function bars(page: Page): Promise<readonly (readonly (string | null)[])[]> {
  const rows = page.locator(".driver-bars").first().locator("tbody tr");
  await rows.first().waitFor(patience);
  return Promise.all(
    (await rows.all()).map(async (row) => [
      await row.locator(".driver-total").textContent(),
      await row.locator(".driver-interval").textContent(),
    ]),
  );
}

/** What the command line says of the same number, the same draws and the same seed. */
async function commandLine(): Promise<Drivers> {
  const asked = ["--region", "IRL", "--indicator", "climateCostPerResident"];
  const drawn = ["--draws", "1024", "--seed", "7", "--format", "json"];
  return JSON.parse((await burden("sensitivity", ...asked, ...drawn)).stdout);
}

test("the panel answers on request, with the shares that the command line writes, and opens the page", async () => {
  const page = await open(`?${number}&lang=en`);
  const panel = page.getByRole("region", { name: "What drives this number" });
  await panel.getByRole("button", { name: "Find out" }).click(patience);
  const shown = await bars(page);
  const shares = (await commandLine()).groups.filter(({ total }) => total.high >= 0.01);
  expect(shown).toEqual(
    shares.map(({ total }) => [
      total.value.toFixed(2),
      `${total.low.toFixed(2)}–${total.high.toFixed(2)}`,
    ]),
  );
  await panel.getByRole("link", { name: /on one page/ }).click();
  await page.getByRole("heading", { level: 1, name: /How sure is this\?.*Ireland/ }).waitFor();
  expect(await bars(page)).toEqual(shown);
  expect(await accessFaults(page)).toEqual([]);
  expect(atlas.current.complaints).toEqual([]);
}, 120_000);

test("a run can be stopped and begun again, and another scenario gives it up", async () => {
  const page = await open(`?${number.replace("draws=0", "draws=10000")}&lang=en`);
  const panel = page.getByRole("region", { name: "What drives this number" });
  const ask = panel.getByRole("button", { name: "Find out" });
  await ask.click(patience);
  await panel.getByText("Varying one group").waitFor(patience);
  await panel.getByRole("button", { name: "Stop" }).click();
  await ask.click(patience);
  await panel.getByText("Varying one group").waitFor(patience);
  await page.locator("label", { hasText: "Siting" }).first().click();
  await panel.getByText("Varying one group").waitFor({ ...patience, state: "detached" });
  expect(await page.locator(".driver-bars").count()).toBe(0);
  expect(atlas.current.complaints).toEqual([]);
}, 120_000);

test.each(["theme=dark", "lang=ar"])(
  "a link opens the page with its answer, without a finding of axe: %s",
  async (more) => {
    const page = await open(`?view=sensitivity&${number}&${more}`);
    await bars(page);
    expect(await accessFaults(page)).toEqual([]);
  },
  120_000,
);
