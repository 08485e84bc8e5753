import { hostname } from "node:os";

/** What jobs call the worker that holds them. @param pid of its process. */
export const workerName = (pid: number): string => `${hostname()}-${pid}`;
