import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";
import { launch } from "../../browser/browser.ts";
import type { Recolouring } from "./recolouring.ts";

/** As many regions as a map of countries has, and as one of first-order regions may have. */
const counts = [250, 4_596];
const rounds = 41;

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
    for (const count of counts) {
      const page = await browser.newPage();
      await page.goto(server.resolvedUrls?.local[0] ?? "");
      found.push(
        await page.evaluate(([regions, times]) => window.measureRecolouring(regions, times), [
          count,
          rounds,
        ] as const),
      );
      await page.close();
    }
    return found;
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true });
  }
}

const figures = await measure();
const [few, many] = figures;
for (const { regions, script, frame } of figures)
  process.stdout.write(
    `${regions} regions: ${script.toFixed(1)} ms of script, of which ${frame.toFixed(1)} ms for any frame\n`,
  );
if (few && many)
  process.stdout.write(
    `ratio ${(many.script / few.script).toFixed(1)} for ${(many.regions / few.regions).toFixed(1)} times the regions\n`,
  );
