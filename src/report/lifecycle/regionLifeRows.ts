import type { ModelLife } from "../../model/lifecycle/modelLife.ts";
import { nameOf, type ReportContext } from "../reportContext.ts";
import { type LifeRow, plainRow, rangedRow } from "./lifeRow.ts";
import { type RegionShare, regionShares } from "./regionShares.ts";

/** The life by region: training, answers, their hidden share and their external cost. Empty where the scenario does not say where the model is trained. */
export const regionLifeRows = (context: ReportContext, life: ModelLife): readonly LifeRow[] =>
  (regionShares(context.assessment, life) ?? []).flatMap((share) => rowsOf(context, life, share));

function rowsOf(context: ReportContext, { days }: ModelLife, share: RegionShare): LifeRow[] {
  const common = { part: "region", day: days, name: nameOf(context, share.index) };
  const { id, training, inference, hidden, cost } = share;
  return [
    plainRow({ ...common, item: `${id}.training`, unit: "kWh" }, training),
    plainRow({ ...common, item: `${id}.inference`, unit: "kWh" }, inference),
    rangedRow({ ...common, item: `${id}.hidden`, unit: "share" }, hidden),
    plainRow({ ...common, item: `${id}.externalCost`, unit: "million USD" }, cost),
  ];
}
