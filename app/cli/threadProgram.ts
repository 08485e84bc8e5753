import { fileURLToPath } from "node:url";

/** Programs of threads, from this folder. */
export type ThreadProgram = "ensembleThread.ts" | "queue/shardThread.ts";

/**
 * The program of a thread as one script, built when it is needed: a thread that translates its own sources starts slower. It is
 * handed over as an address of data, so that no kept file can be of another version. Such an address says nothing of where files
 * are: to what is read in the thread, sources lie in this folder, as `builtAtlas.ts` does.
 */
export async function threadProgram(file: ThreadProgram = "ensembleThread.ts"): Promise<URL> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: `node${process.versions.node}`,
    define: { "import.meta.url": JSON.stringify(import.meta.url) },
    write: false,
    logLevel: "silent",
  });
  const [script] = outputFiles;
  if (!script) throw new Error("The program of the threads was not built.");
  return new URL(`data:text/javascript,${encodeURIComponent(script.text)}`);
}
