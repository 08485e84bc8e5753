import { fileURLToPath } from "node:url";

/**
 * The program of a counting thread as one script, built once a run: a thread that translates its own sources starts slower.
 * It is handed over as an address of data, so that no kept file can be of another version.
 */
export async function threadProgram(): Promise<URL> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./ensembleThread.ts", import.meta.url))],
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: `node${process.versions.node}`,
    write: false,
    logLevel: "silent",
  });
  const [script] = outputFiles;
  if (!script) throw new Error("The program of the threads was not built.");
  return new URL(`data:text/javascript,${encodeURIComponent(script.text)}`);
}
