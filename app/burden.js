#!/usr/bin/env node
import { mkdirSync, renameSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * `npx burden`: the command line as one script, built from the sources at each start. That takes a fraction of the time
 * in which several hundred modules load one by one. Libraries stay where npm put them.
 */
async function builtScript() {
  const script = new URL("../node_modules/.cache/burden/cli.mjs", import.meta.url);
  const beside = `${fileURLToPath(script)}.${process.pid}`;
  mkdirSync(new URL(".", script), { recursive: true });
  await build({
    entryPoints: [fileURLToPath(new URL("cli.ts", import.meta.url))],
    outfile: beside,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: `node${process.versions.node}`,
    /** All sources that look for files of the project lie in `cli`. */
    define: { "import.meta.url": JSON.stringify(new URL("cli/version.ts", import.meta.url).href) },
    logLevel: "silent",
  });
  renameSync(beside, script);
  return script.href;
}

/** Where the project cannot be written to, the modules load one by one. */
async function modules() {
  const { register } = await import("tsx/esm/api");
  register();
  return "./cli.ts";
}

await import(await builtScript().catch(modules));
