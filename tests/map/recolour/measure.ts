import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, CDPSession } from "playwright-core";
import { build, preview } from "vite";
import { spread, verdict } from "../../bench/bars.ts";
import { summary, type Timing } from "../../bench/interleaved.ts";
import { launch } from "../../browser/browser.ts";
import type {} from "./recolourPage.ts";

/** As many regions as a map of countries has, and as one of first-order regions may have. */
const counts = [250, 4_600];
const rounds = 31;

/** The frame of a display at 60 Hz. */
const frameTime = 16.7;

/** Time to recolour every region, ms of the page's main thread. */
interface Recolouring {
  readonly regions: number;
  /** The change and the frame that shows it. */
  readonly script: Timing;
  /** A frame in which nothing changes, for comparison. */
  readonly frame: Timing;
}

/** Builds the page for production and measures it in a real browser: `npm run bench:map`. */
async function measure(): Promise<readonly Recolouring[]> {
  const outDir = mkdtempSync(join(tmpdir(), "recolour-"));
  const config = {
    configFile: false as const,
    logLevel: "error" as const,
    root: "tests/map/recolour",
    base: "./",
    publicDir: "../../../data/built",
    worker: { format: "es" as const },
    build: { outDir, emptyOutDir: true, target: "es2022" },
  };
  await build(config);
  const server = await preview({ ...config, preview: { port: 0, host: "127.0.0.1" } });
  const browser = await launch();
  try {
    const found: Recolouring[] = [];
    for (const count of counts)
      found.push(await recolouring(browser, server.resolvedUrls?.local[0] ?? "", count));
    return found;
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true });
  }
}

async function recolouring(
  browser: Pick<Browser, "newPage">,
  address: string,
  regions: number,
): Promise<Recolouring> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate((count) => window.drawRegions(count), regions);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const script: number[] = [];
  const frame: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    script.push(
      await threadTime(session, () => page.evaluate((turn) => window.recolour(turn), round)),
    );
    await page.evaluate(() => window.rest());
    frame.push(await threadTime(session, () => page.evaluate(() => window.redraw())));
    await page.evaluate(() => window.rest());
  }
  await page.close();
  return { regions, script: summary("script", script), frame: summary("frame", frame) };
}

/** Milliseconds of processor time of the page's main thread; other programs do not count. */
async function threadTime(session: CDPSession, act: () => Promise<void>): Promise<number> {
  const before = await threadSeconds(session);
  await act();
  return 1000 * ((await threadSeconds(session)) - before);
}

async function threadSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const found = metrics.find(({ name }) => name === "ThreadTime");
  if (!found) throw new Error("The browser does not say how long its main thread was busy.");
  return found.value;
}

const figures = await measure();
const load = loadavg().map((figure) => figure.toFixed(1));
process.stdout.write(
  `Processor time of the main thread; load of the machine over 1, 5, 15 minutes: ${load.join(", ")}\n`,
);
for (const { regions, script, frame } of figures)
  process.stdout.write(
    `${regions} regions: ${spread(script, "ms")} of script, of which ${spread(frame, "ms")} for any frame\n`,
  );
const [few, many] = figures;
if (few && many) {
  const kept = verdict({ measured: many.script, unit: "ms", promise: { atMost: frameTime } });
  process.stdout.write(
    `  ${kept}\nratio ${(many.script.median / few.script.median).toFixed(1)} for ${(many.regions / few.regions).toFixed(1)} times the regions\n`,
  );
}
