import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";

/** An observed page: its outside requests and its console messages. */
export interface Visit {
  readonly page: Page;
  /** Requests that left the served folder; must stay empty. */
  readonly outside: readonly string[];
  /** Warnings and errors of the console, uncaught errors included; must stay empty. */
  readonly complaints: readonly string[];
  /** Every address that the page loaded, in order. */
  readonly loaded: readonly string[];
  readonly close: () => Promise<void>;
}

const desktop = { width: 1440, height: 900 };

/**
 * Chromium says this of a file that is not read "within a few seconds": it measures how fast the machine is. That each
 * preloaded file is used, and fetched once, is held by `size.test.ts`.
 */
const isAboutTime = /was preloaded using link preload but not used within a few seconds/;

/** A cache of an earlier page would hide what the tests do to the network. */
const withoutServiceWorker = "delete Navigator.prototype.serviceWorker";

/** An address with a part that it does not have yet. */
export const withDefault = (address: string, name: string, value: string): string =>
  new RegExp(`[?&]${name}=`).test(address)
    ? address
    : `${address}${address.includes("?") ? "&" : "?"}${name}=${value}`;

/** Counting draws takes a core of the machine: only addresses that name draws have them. */
const withDraws = (address: string): string =>
  /[?&]seed=/.test(address) ? address : withDefault(address, "draws", "0");

/** Opens an address of the atlas in a fresh context, as a first-time visitor. */
export async function visit(
  browser: Browser,
  base: string,
  address = "",
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: desktop,
    colorScheme: "light",
    ...options,
  });
  if (options.serviceWorkers !== "allow") await context.addInitScript(withoutServiceWorker);
  const page = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  const loaded: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    loaded.push(url);
    if (!url.startsWith(base) && !/^(data|blob):/.test(url)) outside.push(url);
  });
  page.on("console", (message) => {
    if (["warning", "error"].includes(message.type()) && !isAboutTime.test(message.text()))
      complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await prepare(page);
  await page.goto(base + withDraws(address));
  return { page, outside, complaints, loaded, close: () => context.close() };
}

/** Milliseconds without a change after which a page stands still. */
const stillness = 400;

/** Waits until nothing on the page changes any more. */
export const standsStill = (page: Page): Promise<void> =>
  page.evaluate(
    (quiet) =>
      new Promise<void>((still) => {
        const end = (): void => {
          changes.disconnect();
          still();
        };
        let timer = setTimeout(end, quiet);
        const changes = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, quiet);
        });
        changes.observe(document, { subtree: true, childList: true, attributes: true });
      }),
    stillness,
  );

/** Goes to an address within an open page, as Back and Forward do, and waits until the page stands still. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate((query) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    history.pushState(null, "", query);
    dispatchEvent(new PopStateEvent("popstate"));
  }, withDraws(address));
  await standsStill(page);
}

/** Waits until values have coloured the map: the page says so in the title of the view and in the map's summary. */
export const drawn = async (page: Page): Promise<void> => {
  await page.locator("[data-map-ready]").first().waitFor({ timeout: 30_000 });
};

/** What a part of an English page says once all draws are counted and the part has caught up with them. */
export async function settled(page: Page, part: Locator): Promise<string> {
  await page.getByText(/nine of ten of [\d,]+ draws/).waitFor({ timeout: 60_000 });
  for (let last = ""; ; ) {
    const now = (await part.textContent()) ?? "";
    if (now === last) return now;
    last = now;
    await page.waitForTimeout(1500);
  }
}

/** Opens a page of the menu, which may wait behind the button of further pages. */
export async function openView(page: Page, name: string): Promise<void> {
  const link = page.getByRole("link", { name, exact: true });
  if (!(await link.isVisible())) await page.locator(".further-views summary").click();
  await link.click();
}
