import type { ChangesRequest } from "./changes/changesRequest.ts";
import { createChangesService } from "./changes/changesService.ts";

/** Results are read and compared off the main thread: those of all states weigh 130 MB. */
const receive = createChangesService((answer, transfer = []) => postMessage(answer, { transfer }));

addEventListener("message", ({ data }: MessageEvent<ChangesRequest>) => {
  receive(data);
});
