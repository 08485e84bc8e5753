import { fileURLToPath } from "node:url";
import { projectRoot } from "./builtAtlas.ts";

/**
 * The program of a counting thread as one script, built once a run: a thread that translates its own sources starts slower.
 * It is handed over as an address of data, so that no kept file can be of another version.
 */
export async function threadProgram(): Promise<URL> {
  const { build } = await import("vite");
  const built = await build({
    configFile: false,
    logLevel: "silent",
    root: projectRoot,
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL("./ensembleThread.ts", import.meta.url)),
      write: false,
      minify: true,
    },
  });
  if (!("output" in built)) throw new Error("The program of the threads was not built whole.");
  const [{ code }] = built.output;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
