import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launch, withoutCompositor } from "./browser.ts";
import { serve } from "./serve.ts";
import { goTo, type Visit, visit, withDefault } from "./visit.ts";

/** A browser and the served product, for all tests of a file. */
export interface Session {
  readonly url: string;
  /** The page that was opened last. */
  readonly current: Visit;
  /**
   * Goes to an address on a page that stays open for the tests of the file: opening a page anew takes most of the time of
   * a test that is not about opening it. A test that changes the network, the screen or the storage asks for a visit.
   */
  readonly show: (address: string) => Promise<Visit>;
  /** Opens an address as a first-time visitor; it is closed after the test. */
  readonly visit: (
    address: string,
    options?: BrowserContextOptions,
    prepare?: (page: Page) => Promise<unknown>,
  ) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/**
 * @param check runs after each test, while its page is still open.
 * @param renderer draws the map where an address does not say: a map of SVG costs half of the time, so tests that are
 *   not about the map on the graphics card ask for it. Chromium complains of a WebGL map there.
 */
export function session(
  check: (visit: Visit) => void = () => undefined,
  renderer: "auto" | "svg" = "auto",
): Session {
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  let current: Visit | undefined;
  let lasting: Visit | undefined;
  const close = async (): Promise<void> => {
    if (current !== lasting) await current?.close();
    current = undefined;
  };
  const forget = async (): Promise<void> => {
    await lasting?.close();
    lasting = undefined;
  };
  beforeAll(async () => {
    [browser, server] = await Promise.all([
      launch(renderer === "svg" ? withoutCompositor : []),
      serve(),
    ]);
  });
  afterEach(async ({ task }) => {
    try {
      if (current) check(current);
    } finally {
      await close();
      /** A page on which a test failed can be in any state. */
      if (task.result?.state === "fail") await forget();
    }
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const open = () => {
    if (!browser || !server) throw new Error("The browser opens before the tests, not with them.");
    return { browser, server };
  };
  const drawnBy = (address: string): string =>
    renderer === "auto" ? address : withDefault(address, "renderer", renderer);
  return {
    get url() {
      return open().server.url;
    },
    get current() {
      if (!current) throw new Error("No page is open.");
      return current;
    },
    show: async (address) => {
      const { browser: shared, server: served } = open();
      if (lasting) await goTo(lasting.page, drawnBy(address));
      else lasting = await visit(shared, served.url, drawnBy(address));
      current = lasting;
      return current;
    },
    visit: async (address, options, prepare) => {
      const { browser: shared, server: served } = open();
      current = await visit(shared, served.url, drawnBy(address), options, prepare);
      return current;
    },
    close,
  };
}
