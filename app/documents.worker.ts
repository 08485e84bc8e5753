import type { DocumentRequest } from "./reports/documentRequest.ts";
import { writeDocument } from "./reports/documentService.ts";

/** Documents off the main thread, apart from the model's worker: that of the first map stays small. */
addEventListener("message", ({ data }: MessageEvent<DocumentRequest>) => {
  writeDocument(data, (answer) => postMessage(answer));
});
