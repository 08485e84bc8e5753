import { Fragment } from "react";
import { indicatorGroups, type ReportFinding } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";
import { IndicatorRow } from "./IndicatorRow.tsx";

/** Every indicator of the region, by group: value with range, percentile, status, year, source. */
export function IndicatorTable({ findings }: { readonly findings: readonly ReportFinding[] }) {
  const words = useWords();
  const groups = indicatorGroups
    .map((group) => ({
      group,
      members: findings.filter((finding) => finding.group === group),
    }))
    .filter(({ members }) => members.length > 0);
  const drawn = findings.some(({ interval }) => interval) ? "yes" : "no";
  return (
    <section className="section">
      <h3 className="section-title" id="indicators-title">
        {words.say("panel.indicators")}
        <span>{words.say("panel.percentileNote")}</span>
      </h3>
      <table className="indicator-table" aria-labelledby="indicators-title">
        <colgroup>
          <col />
          <col />
          <col />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words.say("panel.indicator")}</th>
            <th scope="col" className="end nowrap">
              {words.say("panel.valueRange", { drawn })}
            </th>
            <th scope="col">{words.say("panel.percentile")}</th>
            <th scope="col" className="nowrap">
              {words.say("panel.statusYear")}
            </th>
            <th scope="col" className="end">
              <span className="visually-hidden">{words.say("panel.source")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, members }) => (
            <Fragment key={group}>
              <tr className="group">
                <th colSpan={5} scope="colgroup">
                  {words.say(`indicatorGroup.${group}`)}
                </th>
              </tr>
              {members.map((finding) => (
                <IndicatorRow key={finding.id} finding={finding} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
