/** Starts the worker that makes documents. */
export const startDocumentWorker = (): Worker =>
  new Worker(new URL("../documents.worker.ts", import.meta.url), { type: "module" });
