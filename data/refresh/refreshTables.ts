import type { Dataset, Reference } from "../../src/index.ts";
import type { Outlook } from "./classMoves.ts";
import type { CompiledTable } from "./compileTable.ts";
import { compileTables, type Wishes } from "./compileTables.ts";
import { type Manners, usualManners } from "./manners.ts";
import { isChanged, type Review } from "./review.ts";
import { filesFrom, type Origin } from "./sourceFiles.ts";
import { readRecord } from "./sourceRecord.ts";
import { writeTables } from "./writeTables.ts";

export interface RefreshOptions extends Wishes {
  readonly origin: Origin;
  /** Folder that holds the dataset folders. */
  readonly folder: string;
  /** Compile and compare, and write nothing. */
  readonly dryRun?: boolean;
  readonly manners?: Manners;
  /** What comes of the tables that change; left out where nobody asks. */
  readonly outlook?: (changed: readonly CompiledTable[]) => Outlook;
}

/**
 * Compiles the tables of the datasets from their publishers' files, reviews what changes, and puts those in place that may be. A
 * table that would lose what it holds is kept, and so are all of them where the atlas cannot be built from the new ones.
 */
export async function refreshTables(
  datasets: readonly (Dataset | Reference)[],
  { origin, folder, dryRun = false, manners = usualManners, outlook, ...wishes }: RefreshOptions,
): Promise<Review> {
  const compiled = await compileTables(datasets, wishes, {
    get: filesFrom(origin, manners),
    fromAddress: origin === "upstream",
    folder,
    record: readRecord(folder),
  });
  const changed = compiled.tables.filter(isChanged);
  const { moves, issues } =
    outlook && changed.length > 0 ? outlook(changed) : { moves: [], issues: [] };
  if (issues.length > 0) return unbuildable(compiled, issues);
  if (!dryRun) writeTables(compiled.tables, folder);
  return { ...compiled, moves };
}

function unbuildable(
  { tables, refused, passed, failures }: Omit<Review, "moves">,
  issues: readonly string[],
): Review {
  const sentence = `the tables are kept as they are, since the atlas cannot be built from the new ones: ${issues.slice(0, 3).join(" ")}`;
  return {
    ...{ passed, moves: [], tables: tables.filter((table) => !isChanged(table)) },
    refused: [
      ...refused,
      ...tables.filter(isChanged).map((table) => ({ id: table.id, sentence, table })),
    ],
    failures: [...failures, sentence],
  };
}
