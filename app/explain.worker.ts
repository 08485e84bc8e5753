import type { ExplanationRequest } from "./region/explanation/explanationRequest.ts";
import { explainFigure } from "./region/explanation/explanationService.ts";

/** The way of one number off the main thread, as the command line writes it. */
addEventListener("message", ({ data }: MessageEvent<ExplanationRequest>) => {
  explainFigure(data).then((answer) => postMessage(answer));
});
