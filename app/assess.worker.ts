import { type AssessAnswer, type AssessRequest, createAssessService } from "./assess/service.ts";

/** The model off the main thread: the world comes once, then scenarios. */
const service = createAssessService((answer: AssessAnswer, transfer: Transferable[]) =>
  postMessage(answer, { transfer }),
);

addEventListener("message", ({ data }: MessageEvent<AssessRequest>) => service(data));
