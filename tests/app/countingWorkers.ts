import {
  createDrawService,
  type DrawAnswer,
  type DrawRequest,
} from "../../app/assess/drawService.ts";
import type { SeatWorker } from "../../app/assess/workerSeat.ts";

/** The part of a Worker that counting needs. */
export type DrawWorker = SeatWorker<DrawRequest, DrawAnswer>;

type Fault = "closes" | "crashes" | undefined;

/** Workers that count with the real service; the first ones have a fault each. */
export function countingWorkers(faults: readonly Fault[]) {
  const started: { readonly worker: DrawWorker; readonly asked: DrawRequest[] }[] = [];
  const start = (): DrawWorker => {
    const fault = faults[started.length];
    const asked: DrawRequest[] = [];
    let isOver = false;
    const service = createDrawService((answer) => {
      if (!isOver) worker.onmessage?.({ data: answer } as MessageEvent<DrawAnswer>);
    });
    const worker: DrawWorker = {
      onmessage: null,
      onerror: null,
      terminate: () => {
        isOver = true;
      },
      postMessage: (request) => {
        asked.push(request);
        if (request.kind === "draw" && fault) isOver = true;
        if (request.kind === "draw" && fault === "crashes")
          queueMicrotask(() => worker.onerror?.({ message: "out of memory" } as ErrorEvent));
        service(request);
      },
    };
    started.push({ worker, asked });
    return worker;
  };
  return { start, started };
}
