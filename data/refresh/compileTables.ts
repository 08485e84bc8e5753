import type { Dataset, Reference } from "../../src/index.ts";
import { type CompileContext, type CompiledTable, compileTable } from "./compileTable.ts";
import type { Refused, Review } from "./review.ts";

/** Which datasets are compiled, and what they may lose. */
export interface Wishes {
  /** Ids of the datasets to compile; all of them when absent. */
  readonly only?: readonly string[];
  /** Ids of the datasets that may lose what they hold. */
  readonly accept?: readonly string[];
}

/** What came of one dataset: a table that may be written, one that is kept, or a sentence on why nobody was asked. */
type Came = CompiledTable | Refused | string;

/** Compiles the tables of the datasets one after the other and judges each. Writes nothing. */
export async function compileTables(
  datasets: readonly (Dataset | Reference)[],
  wishes: Wishes,
  context: CompileContext,
): Promise<Omit<Review, "moves">> {
  const { only, accept = [] } = wishes;
  const ids = datasets.map(({ id }) => id);
  const unknown = [
    ...unknownIds("--only", only ?? [], ids),
    ...unknownIds("--accept", accept, ids),
  ];
  const came: Came[] = [];
  for (const dataset of datasets.filter(({ id }) => only?.includes(id) ?? true))
    came.push(await cameOf(dataset, wishes, context));
  const refused = came.filter(isRefused);
  return {
    refused,
    tables: came.filter(isTable),
    passed: came.filter((one) => typeof one === "string"),
    failures: [...unknown, ...refused.map(({ id, sentence }) => `${id}: ${sentence}`)],
  };
}

const isTable = (came: Came): came is CompiledTable => typeof came === "object" && "text" in came;
const isRefused = (came: Came): came is Refused => typeof came === "object" && !("text" in came);

async function cameOf(
  dataset: Dataset | Reference,
  { only, accept = [] }: Wishes,
  context: CompileContext,
): Promise<Came> {
  const pass = only ? undefined : passOf(dataset, context);
  if (pass !== undefined) return `${dataset.id}: ${pass}`;
  const got = await tried(dataset, context);
  return isTable(got) && !accept.includes(dataset.id) ? judge(got) : got;
}

const unknownIds = (flag: string, asked: readonly string[], ids: readonly string[]) =>
  asked
    .filter((id) => !ids.includes(id))
    .map((id) => `${flag} ${id}: no such dataset; known are ${ids.join(", ")}.`);

/** Why a dataset is passed over where all are asked for. */
function passOf(dataset: Dataset | Reference, { fromAddress }: CompileContext): string | undefined {
  const byHand = dataset.files.find((file) => file.byHand);
  if (byHand && fromAddress)
    return `kept; ${byHand.name} has to be taken by hand from ${byHand.url}, then use --from DIR.`;
  const hasNothing = dataset.files.length === 0 && !dataset.redistributable;
  return hasNothing ? "kept; its publisher's files may not be used here." : undefined;
}

async function tried(
  dataset: Dataset | Reference,
  context: CompileContext,
): Promise<CompiledTable | Refused> {
  try {
    return await compileTable(dataset, context);
  } catch (error) {
    return { id: dataset.id, sentence: error instanceof Error ? error.message : String(error) };
  }
}

/** The table, or why the one that is there is kept. */
const judge = (table: CompiledTable): CompiledTable | Refused =>
  table.refusals.length === 0
    ? table
    : {
        id: table.id,
        sentence: `the table is kept as it is, since in the new one ${table.refusals.slice(0, 3).join("; ")}. If that is meant, say --accept with the id of the dataset.`,
        table,
      };
