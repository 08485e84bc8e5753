import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { build, type Plugin } from "vite";

/** A file of the build, as the service worker knows it. */
export interface KeptFile {
  /** Path below the page. */
  readonly url: string;
  /** Subresource integrity: what the browser, and the worker, hold a copy against. */
  readonly integrity: string;
  /** Kept from the start, so that every page opens without a connection; others are kept once they were used. */
  readonly always: boolean;
}

/** A service worker controls its own folder and those below, and its name must not change. */
const workerName = "service-worker.js";

/** Levels below countries, names in other languages, tables and other downloads: large, and few readers need them. */
const isLarge = (url: string): boolean =>
  !url.startsWith("assets/") &&
  (url.includes("/") ||
    /^(world|detail|counties)\.topo\.json$/.test(url) ||
    /^(datapackage|scenario\.schema)\.json$/.test(url));

/** The files below a folder, as paths with slashes, in order. */
const pathsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join("/"))
    .toSorted();

const digestOf = (content: Buffer): string => createHash("sha256").update(content).digest("base64");

/** Lists the files of a finished build. */
const keptFiles = (folder: string): readonly KeptFile[] =>
  pathsIn(folder)
    .filter((url) => url !== workerName)
    .map((url) => ({
      url,
      integrity: `sha256-${digestOf(readFileSync(join(folder, url)))}`,
      always: !isLarge(url),
    }));

/**
 * Writes into the page which build it is, and beside it the service worker with the list of all files and their hashes.
 * The worker is a build of its own: it stands in one file, whose name does not change.
 */
export function buildServiceWorker(): Plugin {
  let folders = { source: "", built: "", data: "" };
  return {
    name: "build-service-worker",
    apply: "build",
    configResolved: ({ root, build: { outDir }, publicDir }) => {
      folders = { source: root, built: join(root, outDir), data: publicDir };
    },
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) => [
        {
          tag: "meta",
          attrs: { name: "build", content: buildOf(Object.keys(bundle), folders.data) },
          injectTo: "head",
        },
      ],
    },
    closeBundle: () => writeServiceWorker(folders.source, folders.built),
  };
}

/** Writes the service worker of the files that stand in a folder. @param source the folder of the program's sources. */
export async function writeServiceWorker(source: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: { __KEPT_FILES__: JSON.stringify(keptFiles(folder)) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "es2022",
      rolldownOptions: {
        input: join(source, "offline/serviceWorker.ts"),
        output: { format: "iife", entryFileNames: workerName },
      },
    },
  });
}

/** Tells builds apart: by the names of the program's files, which hold hashes, and by the data. */
function buildOf(names: readonly string[], data: string): string {
  const hash = createHash("sha256").update(names.toSorted().join());
  for (const path of pathsIn(data)) hash.update(path).update(readFileSync(join(data, path)));
  return hash.digest("hex").slice(0, 16);
}
