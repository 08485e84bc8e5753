import type { Dataset, Reference } from "../../src/index.ts";
import { compileTable } from "./compileTable.ts";
import { refreshReport } from "./refreshReport.ts";
import type { Origin } from "./sourceFiles.ts";

export interface RefreshOptions {
  readonly origin: Origin;
  /** Ids of the datasets to compile; all of them when absent. */
  readonly only?: readonly string[];
  /** Ids of the datasets that may lose what they hold. */
  readonly accept?: readonly string[];
  /** Print every changed row, not only how many. */
  readonly list: boolean;
  /** Folder that holds the dataset folders. */
  readonly folder: string;
  readonly print: (line: string) => void;
}

/** Compiles the tables of the datasets one after the other. Returns the sentences on what failed. */
export async function refreshTables(
  datasets: readonly (Dataset | Reference)[],
  { only, accept = [], origin, folder, list, print }: RefreshOptions,
): Promise<readonly string[]> {
  const ids = datasets.map(({ id }) => id);
  const failures = (only ?? [])
    .filter((id) => !ids.includes(id))
    .map((id) => `--only ${id}: no such dataset; known are ${ids.join(", ")}.`);
  for (const dataset of datasets.filter(({ id }) => only?.includes(id) ?? true)) {
    try {
      const table = await compileTable(dataset, {
        origin,
        folder,
        isMeant: accept.includes(dataset.id),
      });
      print(refreshReport(dataset.id, table, list));
    } catch (error) {
      failures.push(`${dataset.id}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return failures;
}
