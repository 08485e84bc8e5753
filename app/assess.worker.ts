import type { CalibrationAnswer, CalibrationRequest } from "./assess/calibrationService.ts";
import type { DrawAnswer, DrawRequest } from "./assess/drawService.ts";
import { type AssessAnswer, type AssessRequest, createAssessService } from "./assess/service.ts";
import type { FileAnswer, FileRequest } from "./scenario/file/fileService.ts";

type Request = AssessRequest | DrawRequest | CalibrationRequest | FileRequest;

/** The model off the main thread: the world comes once, then scenarios, or draws of them; or a calibration, or a file of the reader. */
const send = (
  answer: AssessAnswer | DrawAnswer | CalibrationAnswer | FileAnswer,
  transfer: Transferable[],
): void => postMessage(answer, { transfer });

const assess = createAssessService(send);
/** Counting has its own file, which only the workers that count read. */
let draw: Promise<(request: DrawRequest) => void> | undefined;

const isOfModel = (request: Request): request is AssessRequest =>
  ["world", "finer", "scenario"].includes(request.kind);

async function calibrate(request: CalibrationRequest): Promise<void> {
  try {
    const service = await import("./assess/calibrationService.ts");
    service.calibrate(request, (answer) => send(answer, []));
  } catch (error) {
    send({ kind: "calibrationFailure", message: String(error) }, []);
  }
}

async function read(request: FileRequest): Promise<void> {
  try {
    const { answerFile } = await import("./scenario/file/fileService.ts");
    send(await answerFile(request), []);
  } catch (error) {
    send({ kind: "fileFailure", message: String(error) }, []);
  }
}

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  if (isOfModel(data)) return assess(data);
  if (data.kind === "calibrate") return void calibrate(data);
  if (data.kind === "file") return void read(data);
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
