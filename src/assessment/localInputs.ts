import { statuses } from "../dataset/status.ts";
import { variableIds } from "../dataset/variable.ts";
import type { Columns } from "../region/columns.ts";
import type { Finding } from "./indicatorColumn.ts";
import { noStatus } from "./provenance.ts";

const inherited = statuses.indexOf("inherited");

/** Part of the figures of a region that are its own and not its parent's, 0–1; countries inherit nothing. NaN without any figure. */
export function localInputs(columns: Columns): Finding {
  const codes = variableIds.map((id) => columns[id].status);
  const value = columns.population.value.map((_, region) => {
    const known = codes.filter((status) => status[region] !== noStatus);
    return known.filter((status) => status[region] !== inherited).length / known.length;
  });
  const reason = (region: number) =>
    Number.isNaN(value[region]) ? ("notApplicable" as const) : undefined;
  return { value, low: value, high: value, unlisted: "measured", reason };
}
