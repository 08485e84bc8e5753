import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";
import { expect, test } from "vitest";
import { builtWorld } from "../fixtures/builtWorld.ts";
import { launch } from "./browser.ts";
import { countsHash } from "./countsProgram.ts";

/** The program that counts, as one script that leaves its exports in a name of the page. */
async function program(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      lib: {
        entry: fileURLToPath(new URL("./countsProgram.ts", import.meta.url)),
        formats: ["iife"],
        name: "countsProgram",
      },
      write: false,
      minify: false,
    },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code;
}

test("an ensemble has the same bytes in Node and in Chromium, in one part or in several", async () => {
  const [browser, content] = await Promise.all([launch(), program()]);
  const world = JSON.stringify(builtWorld());
  const here = countsHash(world, 1);
  const page = await browser.newPage();
  await page.addScriptTag({ content });
  const there = await page.evaluate((text) => {
    const { countsProgram } = globalThis as unknown as {
      countsProgram: typeof import("./countsProgram.ts");
    };
    return [1, 2, 3].map((parts) => countsProgram.countsHash(text, parts));
  }, world);
  await browser.close();
  expect(there).toEqual([here, here, here]);
}, 60_000);
