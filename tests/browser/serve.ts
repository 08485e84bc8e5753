import { existsSync } from "node:fs";
import { preview } from "vite";

/** Serves the production build as `npm start` does, on a free port. */
export async function serve(): Promise<{ url: string; close: () => Promise<void> }> {
  if (!existsSync("dist/index.html"))
    throw new Error("dist/index.html is missing: run `npx vite build` before the browser tests.");
  const server = await preview({ preview: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("The preview server printed no address.");
  return { url, close: () => server.close() };
}
