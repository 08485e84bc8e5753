import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { UserError } from "../userError.ts";
import { writeFile } from "../writeFile.ts";

/** What a batch writes: everything that its files depend on. */
export interface BatchPlan {
  readonly scenario: unknown;
  readonly level: string;
  readonly languages: readonly string[];
  readonly document: string;
  readonly formats: readonly string[];
  readonly paper: string;
  readonly draws: number;
  readonly seed: number;
  readonly model: string;
  readonly data: string;
}

const planName = "burden-batch.json";

/**
 * Keeps the plan of a batch beside its files, so that the same batch goes on where it was stopped.
 *
 * @throws UserError where the folder holds the files of another batch: they would pass for files of this one.
 */
export function keepPlan(folder: string, plan: BatchPlan): void {
  const path = `${folder}/${planName}`;
  const own = { hash: hashOf(plan), ...plan };
  if (!existsSync(path)) {
    writeFile(path, `${JSON.stringify(own, null, 2)}\n`);
    return;
  }
  if (hashIn(path) !== own.hash)
    throw new UserError(
      `${folder} holds files of another batch, as its ${planName} says. Choose an empty folder with --out.`,
    );
}

const hashOf = (plan: BatchPlan): string =>
  createHash("sha256").update(JSON.stringify(plan)).digest("hex");

function hashIn(path: string): unknown {
  try {
    return (JSON.parse(readFileSync(path, "utf8")) as { readonly hash?: unknown }).hash;
  } catch {
    return undefined;
  }
}
