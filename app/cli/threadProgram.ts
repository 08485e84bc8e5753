import { fileURLToPath } from "node:url";
import { projectRoot } from "./builtAtlas.ts";

/**
 * The program of a counting thread as one script, without an import of a file. A thread that translated its own sources
 * needed longer to start than to count thousands of draws.
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
