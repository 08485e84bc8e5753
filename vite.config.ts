import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: "app",
  base: "./",
  plugins: [react()],
  worker: { format: "es" },
  publicDir: "../data/built",
  build: { outDir: "../dist", emptyOutDir: true, target: "es2022" },
  preview: { port: 4173, host: "127.0.0.1" },
  test: {
    projects: [
      {
        test: {
          name: "core",
          root: ".",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          environment: "node",
        },
      },
      {
        extends: true,
        test: { name: "app", root: ".", include: ["tests/app/**/*.test.tsx"], environment: "happy-dom" },
      },
      {
        test: {
          name: "browser",
          root: ".",
          include: ["tests/browser/**/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
