/** Starts the worker that explains numbers. */
export const startExplanationWorker = (): Worker =>
  new Worker(new URL("../../explain.worker.ts", import.meta.url), { type: "module" });
