import { Fragment } from "react";
import { indicatorGroups } from "../../src/index.ts";
import { useWords } from "../state.ts";
import type { RegionFinding } from "./findings.ts";
import { IndicatorRow } from "./IndicatorRow.tsx";

interface IndicatorTableProps {
  readonly findings: readonly RegionFinding[];
  readonly region: string;
  /** Datasets in the order of their numbers. */
  readonly sources: readonly string[];
}

/** Every indicator of the region, by group: value with range, percentile, status, year, source. */
export function IndicatorTable({ findings, region, sources }: IndicatorTableProps) {
  const words = useWords();
  const groups = indicatorGroups
    .map((group) => ({
      group,
      members: findings.filter(({ indicator }) => indicator.group === group),
    }))
    .filter(({ members }) => members.length > 0);
  return (
    <section className="section">
      <h3 className="section-title" id="indicators-title">
        {words.say("panel.indicators")}
        <span>{words.say("panel.percentileNote")}</span>
      </h3>
      <table className="indicator-table" aria-labelledby="indicators-title">
        <thead>
          <tr>
            <th scope="col">{words.say("panel.indicator")}</th>
            <th scope="col" className="end nowrap">
              {words.say("panel.valueRange")}
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
                <IndicatorRow
                  key={finding.indicator.id}
                  finding={finding}
                  region={region}
                  sources={sources}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
