import type { ServerResponse } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./browser.ts";
import { serve } from "./serve.ts";
import { drawn, openView, type Visit, visit } from "./visit.ts";

type Fault = (response: ServerResponse) => void;

/** A network that wants a sign-in answers everything with its own page. */
const portal: Fault = (response) =>
  response.setHeader("content-type", "text/html").end("<!doctype html><title>Sign in</title>");
const unavailable: Fault = (response) => response.writeHead(503).end("Service unavailable");
const gone: Fault = (response) => response.destroy();

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let fault: { readonly of: RegExp; readonly answer: Fault } | undefined;
const asked: string[] = [];

beforeAll(async () => {
  browser = await launch();
  server = await serve({
    before: ({ url = "" }, response, next) => {
      asked.push(url);
      if (fault?.of.test(url)) fault.answer(response);
      else next();
    },
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = (address: string, prepare?: (page: Page) => Promise<unknown>): Promise<Visit> => {
  fault = undefined;
  asked.length = 0;
  return visit(browser, server.url, address, { serviceWorkers: "allow" }, prepare);
};

/** Waits until the worker has kept the program and serves the page. */
const kept = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe("activated");

const banners = (page: Page) => page.locator(".banners").textContent();

/** Addresses of kept files whose content is a web page. */
const pagesKept = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys())
        if (/^\s*<!doctype/i.test((await (await cache.match(url))?.text()) ?? "")) found.push(url);
    }
    return found;
  });

/** Allows the page's origin so many bytes of storage; all that there are without a number. */
async function allowStorage(page: Page, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(server.url);
  await session.send("Storage.overrideQuotaForOrigin", { origin, ...(quotaSize && { quotaSize }) });
}

const views = [
  ...["Burden × benefit", "Compare", "Life cycle", "Table", "Reports", "How sure?"],
  ...["How this compares", "Method"],
];

test("what was kept stands in for a server that fails, and nothing else is kept", async () => {
  const france = "?v=1&region=FRA&lang=en&renderer=svg";
  const former = "atlas?%2Fassets%2Fopen-former.js";
  const { page, complaints, close } = await open(`${france}&level=admin1`, (opened) =>
    opened.addInitScript(
      (names) => Promise.all(names.map((name) => caches.open(name))),
      ["notes", former],
    ),
  );
  await drawn(page);
  await kept(page);
  const home = `${server.url}${france}&draws=0`;

  const names = () => page.evaluate(() => caches.keys());
  await expect.poll(names).not.toContain(former);
  expect(await names()).toContain("notes");
  const own = (await names()).filter((name) => name !== "notes");
  expect(own.every((name) => name.startsWith("inference-burden-atlas-"))).toBe(true);

  fault = { of: /\.json/, answer: unavailable };
  await page.goto(home);
  await drawn(page);
  expect(await banners(page)).toMatch(/\d+ files did not come from the server/);
  await page.getByRole("heading", { level: 2, name: "France" }).waitFor();

  fault = { of: /\.(json|js)/, answer: portal };
  await page.goto(home);
  await drawn(page);
  fault = undefined;
  await allowStorage(page, 1);
  await page.goto(`${home}&level=county&layer=aiUseShare`);
  await page.getByRole("heading", { level: 1, name: /counties/ }).waitFor();
  expect(await banners(page)).toBe("");
  expect((await pagesKept(page)).map((url) => new URL(url).pathname)).toEqual(["/index.html"]);

  await page.goto(`${server.url}datapackage.json`);
  fault = { of: /./, answer: gone };
  await page.goto(`${home}&level=admin1`);
  await page.getByRole("heading", { level: 1, name: /states and provinces/ }).waitFor();
  const title = page.locator("#content h1");
  for (const view of views) {
    const before = await title.textContent();
    await openView(page, view);
    await expect
      .poll(() => title.textContent({ timeout: 1000 }).catch(() => before))
      .not.toBe(before);
  }
  expect(await page.getByRole("alert").allTextContents()).toEqual([]);
  await page.goto(`${home}&view=compare&places=IRL,CHL`);
  const preview = page.getByLabel("Preview of the document");
  await preview.getByRole("heading", { name: "Ireland and Chile" }).waitFor({ timeout: 60_000 });
  expect(complaints.filter((text) => !/Failed to load resource|ERR_|503/.test(text))).toEqual([]);
  await close();
}, 180_000);

test("a file that came as another is not kept, and is there once the network is itself again", async () => {
  const { page, close } = await open("?v=1&lang=en&renderer=svg", async () => {
    fault = { of: /coverage\.json|MethodPage/, answer: portal };
  });
  await expect.poll(() => asked.some((url) => fault?.of.test(url)), { timeout: 30_000 }).toBe(true);
  fault = undefined;
  await page.reload();
  await kept(page);
  expect((await pagesKept(page)).map((url) => new URL(url).pathname)).toEqual(["/index.html"]);
  fault = { of: /./, answer: gone };
  await page.goto(`${server.url}?v=1&view=method&lang=en`);
  await page.getByRole("heading", { level: 1, name: "Method" }).waitFor();
  await close();
}, 90_000);

test("a full storage costs nothing but the copies", async () => {
  const { page, close } = await open("?v=1&lang=en&renderer=svg", (opened) =>
    allowStorage(opened, 1),
  );
  await drawn(page);
  await expect.poll(() => asked.join(), { timeout: 30_000 }).toContain("service-worker.js");
  await page.goto(`${server.url}?v=1&region=US-VA&lang=en&renderer=svg&draws=0`);
  await page.getByRole("heading", { level: 2, name: "Virginia" }).waitFor();
  expect(await page.getByRole("alert").allTextContents()).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await close();
}, 90_000);
