import { createHash, randomBytes } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

/** What the name of a file that is not whole ends with. */
export const partialEnding = ".partial";

/** Machines and containers have processes of the same numbers, and may share a folder. */
const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/** A name for a file until it is whole, which says who writes it: others may write the same file at the same time. */
export const partialName = (path: string): string =>
  `${path}.${machine}-${process.pid}-${randomBytes(4).toString("hex")}${partialEnding}`;

const ownName = /\.([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.partial$/;

/** A file of another machine that was not finished within an hour is of a process that was stopped. */
const unfinishedFor = 3_600_000;

/** Takes away what processes that were killed while they wrote have left in a folder; of other files none. */
export function removePartialFiles(folder: string): void {
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    if (isLeft(path)) rmSync(path, { force: true });
  }
}

function isLeft(path: string): boolean {
  const [, of, pid] = ownName.exec(path) ?? [];
  if (of === undefined) return false;
  if (of === machine && !isRunning(Number(pid))) return true;
  const { mtimeMs = Date.now() } = statSync(path, { throwIfNoEntry: false }) ?? {};
  return Date.now() - mtimeMs > unfinishedFor;
}

/** Whether a process of this machine runs. One that is not ours cannot be signalled, but is there. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
