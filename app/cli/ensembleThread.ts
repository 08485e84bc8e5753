import { parentPort, workerData } from "node:worker_threads";
import { ensembleOf } from "../../src/index.ts";
import type { ThreadAnswer, ThreadTask } from "./countDraws.ts";

const { world, request, from, to } = workerData as ThreadTask;
const answer = (message: ThreadAnswer): void => parentPort?.postMessage(message);

const counts = ensembleOf(world, request).count(from, to, (counted) => answer({ counted }));
answer({ counts });
