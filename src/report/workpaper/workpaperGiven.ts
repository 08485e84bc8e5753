import type { Operand, Working, Workings } from "../../model/workings/working.ts";
import type { RegionReport } from "../report.ts";
import type { ReportContext } from "../reportContext.ts";

/** What the sheets of a workpaper are made from. */
export interface WorkpaperGiven {
  readonly context: ReportContext;
  readonly regionIndex: number;
  readonly report: RegionReport;
  readonly workings: Workings;
}

/** Every number of a kind that the chain reads, each once, in the order in which it is first read. */
export function operandsOfKind({ chain }: Workings, kind: Operand["kind"]): readonly Operand[] {
  const all = chain.flatMap(operandsIn).filter((operand) => operand.kind === kind);
  return [...new Map(all.map((operand) => [operand.id, operand])).values()];
}

const operandsIn = ({ symbols }: Working): readonly Operand[] =>
  Object.values(symbols).flatMap((operands) => ("kind" in operands ? [operands] : operands.flat()));
