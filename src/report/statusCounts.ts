import { explain } from "../assessment/explain.ts";
import { isMeasure } from "../dataset/measure.ts";
import { type Status, statuses } from "../dataset/status.ts";
import { answered } from "./answered.ts";
import type { StatusCount } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";

/** How the figures behind a report are known: each variable is counted once, and each parameter of the scenario once as assumed. */
export function statusCounts(context: ReportContext, regionIndex: number): StatusCount[] {
  const { assessment, world, words } = context;
  const found = new Map<string, Status>();
  for (const { id } of answered(assessment)) {
    const { inputs, parameters } = explain(world, regionIndex, id, assessment);
    for (const { variable, cell } of inputs) if (isMeasure(cell)) found.set(variable, cell.status);
    for (const parameter of parameters) found.set(`parameter ${parameter.id}`, "assumed");
  }
  const all = [...found.values()];
  return statuses.flatMap((status) => {
    const count = all.filter((candidate) => candidate === status).length;
    return count === 0
      ? []
      : [
          {
            status,
            name: words.say(`status.${status}`),
            about: words.say(aboutKeys[status]),
            count,
          },
        ];
  });
}

const aboutKeys = {
  measured: "report.status.measured",
  reported: "report.status.reported",
  modelled: "report.status.modelled",
  estimated: "report.status.estimated",
  assumed: "report.status.assumed",
  inherited: "report.status.inherited",
  yours: "report.status.yours",
} as const satisfies Record<Status, string>;
