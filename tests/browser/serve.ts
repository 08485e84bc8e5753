import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Connect, preview } from "vite";

export interface ServeOptions {
  /** The production build. */
  readonly folder?: string;
  /** Answers a request before the build does, for tests of faults. */
  readonly before?: Connect.NextHandleFunction;
}

/** Serves the production build as `npm start` does, on a free port. */
export async function serve({ folder = "dist", before }: ServeOptions = {}): Promise<{
  url: string;
  close: () => Promise<void>;
}> {
  if (!existsSync(`${folder}/index.html`))
    throw new Error("dist/index.html is missing: run `npx vite build` before the browser tests.");
  const server = await preview({
    build: { outDir: resolve(folder) },
    preview: { port: 0, host: "127.0.0.1" },
    logLevel: "error",
    plugins: [
      {
        name: "faults",
        configurePreviewServer: ({ middlewares }) => {
          if (before) middlewares.use(before);
        },
      },
    ],
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("The preview server printed no address.");
  return { url, close: () => server.close() };
}
