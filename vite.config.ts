import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { buildServiceWorker } from "./app/offline/buildServiceWorker.ts";

/** Data files that the first map needs. They are requested while the program is still loading. */
const firstData = [
  ...["atlas", "energy", "price", "water", "people", "compute"],
  ...["evidence", "countries.topo"],
];

/**
 * What the program itself imports is there before any part of the page: parts need not name it as what to load beside them. One that
 * is missing here costs a few bytes, nothing else.
 */
const comesWithProgram =
  /\/(program|rolldown-runtime|react|jsx-runtime|atlas|figures|parameters|scenario|variable|outcome|placeName|region|viewport|topology|lastResult|Icon|LazyPart|currentId|indicators|assessment|changedSettings|levelData|levelState|mapPaths|readFile|sceneWords|sceneClasses|currentScene|useTheme|Segments|answering|answersSettings|bivariateCell|copyLink|headroomClassOf|keptRouting|makeScene|parseWorld|picturePart|shell|translationMark|useWaitingWords|wantedLevel)-[\w-]{8}\.js$/;

/** Lets the page request at once what its small first script would request a round trip later. */
const preloadFirstMap: Plugin = {
  name: "preload-first-map",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle = {} }) => {
      const program = Object.values(bundle).find(
        (file) => file.type === "chunk" && file.name === "open",
      );
      const files = program?.type === "chunk" ? [program.fileName, ...program.imports] : [];
      return [
        ...files.map((file) => preload({ rel: "modulepreload", href: `./${file}` })),
        ...firstData.map((name) =>
          preload({ rel: "preload", as: "fetch", href: `./${name}.json` }),
        ),
      ];
    },
  },
};

const preload = (attributes: Record<string, string>): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { ...attributes, crossorigin: "anonymous" },
  injectTo: "head",
});

/** The development server uses inline scripts and sockets, which the page's Content-Security-Policy forbids. */
const relaxInDevelopment: Plugin = {
  name: "relax-in-development",
  apply: "serve",
  transformIndexHtml: (html) =>
    html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ""),
};

export default defineConfig({
  root: "app",
  base: "./",
  cacheDir: "../node_modules/.vite",
  plugins: [react(), preloadFirstMap, relaxInDevelopment, buildServiceWorker()],
  worker: { format: "es" },
  resolve: {
    alias: {
      "@formatjs/icu-skeleton-parser": fileURLToPath(
        new URL("src/language/noSkeletons.ts", import.meta.url),
      ),
    },
  },
  publicDir: "../data/built",
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, files) => files.filter((file) => !comesWithProgram.test(file)),
    },
    chunkSizeWarningLimit: 1200,
    /** Libraries that are served ask for their licences to be served with them. */
    license: { fileName: "licences.md" },
    rolldownOptions: {
      output: {
        entryFileNames: "assets/shell-[hash].js",
        /**
         * What many parts of the page share comes with the program: one file of it weighs 5 kB less than thirty small ones. With
         * fewer sharers it would hold what the first map does not need; 12 to 20 were measured.
         */
        codeSplitting: {
          groups: [{ name: "program", test: /[\\/](?:src|app)[\\/].*\.tsx?$/, minShareCount: 14 }],
        },
      },
    },
  },
  preview: { port: 4173, host: "127.0.0.1" },
  test: {
    /**
     * Test files of one process share imported modules: importing them again took longer than the tests. They take every
     * core; tests in the browser, which has processes of its own, follow two at a time.
     */
    projects: [
      {
        test: {
          name: "core",
          root: ".",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          environment: "node",
          isolate: false,
          maxWorkers: "100%",
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "app",
          root: ".",
          include: ["tests/app/**/*.test.tsx"],
          environment: "happy-dom",
          isolate: false,
          maxWorkers: "100%",
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "browser",
          root: ".",
          include: ["tests/browser/**/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
