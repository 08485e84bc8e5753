import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { session } from "./session.ts";
import { drawn } from "./visit.ts";

const atlas = session();

/** Longest task of the page's thread that a reader does not notice, ms. */
const longest = 50;

/** What a browser notes of its threads. `tdur` is the processor time of an event, µs: on a busy machine a task waits, which is not its own cost. */
interface Note {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Processor time of the tasks of the page's thread while something happens, ms, the longest first. */
async function tasksWhile(page: Page, happens: () => Promise<void>): Promise<readonly number[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error("The page has no browser that could note its tasks.");
  const categories = ["toplevel", "disabled-by-default-devtools.timeline"];
  await browser.startTracing(page, { categories });
  await happens();
  const notes: readonly Note[] = JSON.parse((await browser.stopTracing()).toString()).traceEvents;
  const threads = notes
    .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
    .map(({ pid, tid }) => `${pid} ${tid}`);
  return notes
    .filter(({ name, pid, tid }) => name === "RunTask" && threads.includes(`${pid} ${tid}`))
    .map(({ tdur = Number.NaN }) => tdur / 1000)
    .toSorted((a, b) => b - a);
}

/** Counts all draws of the page. It is waited for by looks that cost nothing: the page's own words alone, twice a second. */
async function countDraws(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Count draws" }).click();
  await page.waitForFunction(
    () =>
      /1,024 draws/.test(document.querySelector(".draw-line")?.textContent ?? "") &&
      !document.querySelector(".draw-line-counting"),
    undefined,
    { timeout: 120_000, polling: 500 },
  );
  /** The panel is written after the map. */
  await page.waitForTimeout(2_000);
}

/** Tasks that were too long in one opening of the page. */
async function longTasks(address: string): Promise<readonly number[]> {
  await atlas.visit(address);
  const { page } = atlas.current;
  await drawn(page);
  await page.locator(".indicator-table").waitFor();
  /** What opening the page still does is not the cost of draws. */
  await page.waitForTimeout(5_000);
  const tasks = await tasksWhile(page, () => countDraws(page));
  expect(await page.locator(".rank-plot svg").count()).toBe(1);
  expect(tasks.length).toBeGreaterThan(50);
  expect(atlas.current.complaints).toEqual([]);
  await atlas.close();
  return tasks.filter((task) => !(task < longest));
}

test("counting draws takes no 50 ms of the page's thread at once", async () => {
  const address = "?v=2&layer=climateCostPerResident&lang=en&draws=0&region=IRL&renderer=svg";
  let found = await longTasks(address);
  /** Memory is tidied up now and then in a task of any length; what draws cost comes again. */
  for (let again = 0; again < 2 && found.length > 0; again += 1) found = await longTasks(address);
  expect(found).toEqual([]);
}, 600_000);
