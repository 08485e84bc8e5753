/** Starts the worker that compares results. */
export const startChangesWorker = (): Worker =>
  new Worker(new URL("../changes.worker.ts", import.meta.url), { type: "module" });
