import type { DrawAnswer, DrawRequest } from "./assess/drawService.ts";
import { type AssessAnswer, type AssessRequest, createAssessService } from "./assess/service.ts";

/** The model off the main thread: the world comes once, then scenarios, or draws of them. */
const send = (answer: AssessAnswer | DrawAnswer, transfer: Transferable[]): void =>
  postMessage(answer, { transfer });

const assess = createAssessService(send);
/** Counting has its own file, which only the workers that count read. */
let draw: Promise<(request: DrawRequest) => void> | undefined;

const isOfModel = (request: AssessRequest | DrawRequest): request is AssessRequest =>
  ["world", "finer", "scenario"].includes(request.kind);

addEventListener("message", ({ data }: MessageEvent<AssessRequest | DrawRequest>) => {
  if (isOfModel(data)) return assess(data);
  draw ??= import("./assess/drawService.ts").then(({ createDrawService }) =>
    createDrawService(send),
  );
  draw.then(
    (receive) => receive(data),
    (error) => {
      /** A file that does not arrive is asked for again by the next task. */
      draw = undefined;
      if (data.kind === "draw")
        send({ kind: "failure", turn: data.turn, message: String(error) }, []);
    },
  );
});
