import { Fragment } from "react";
import { addedStatus, type ReportFinding } from "../../src/index.ts";
import { StatusBadge } from "../furniture/StatusBadge.tsx";
import { useWords } from "../state/atlas.ts";
import { sourceAnchor } from "./SourceList.tsx";

interface IndicatorRowProps {
  readonly finding: ReportFinding;
}

/** One indicator of the region; where it has no value, the reason stands across the row. */
export function IndicatorRow({ finding }: IndicatorRowProps) {
  return (
    <tr>
      <th scope="row">
        {finding.name}
        <small>{finding.unit}</small>
        {finding.remark && <small>{finding.remark}</small>}
      </th>
      {finding.kind === "value" ? (
        <ValueCells finding={finding} />
      ) : (
        <MissingCell finding={finding} />
      )}
      <td className="end">
        <SourceNumbers finding={finding} />
      </td>
    </tr>
  );
}

function ValueCells({ finding }: IndicatorRowProps) {
  const words = useWords();
  const { figure, range, percentile, year } = finding;
  return (
    <>
      <td className="end">
        <span className="figure">{figure}</span>
        <small>{range}</small>
      </td>
      <td>
        {percentile && (
          <>
            <PercentileMark of={percentile.of} />
            <small className="nowrap" title={percentile.words}>
              {words.say("panel.ofHundred", {
                of: words.figure(percentile.of, 0),
                hundred: words.figure(100, 0),
              })}
            </small>
          </>
        )}
      </td>
      <td>
        <StatusBadge {...finding} />
        <small className="nowrap">
          {year === undefined ? "" : words.year(year)} {addedStatus(finding, words)}
        </small>
      </td>
    </>
  );
}

function MissingCell({ finding: { kind, figure, range, reason } }: IndicatorRowProps) {
  const words = useWords();
  return (
    <td colSpan={3}>
      <span className="figure">{figure}</span> <small>{range}</small>
      <details className="missing-reason">
        <summary>{words.say(kind === "noData" ? "panel.whyEmpty" : "panel.whyWords")}</summary>
        {reason}
      </details>
    </td>
  );
}

function SourceNumbers({ finding }: IndicatorRowProps) {
  const words = useWords();
  const number = (value: number): string => words.figure(value, 0);
  return numberRuns(finding.sources).map(({ from, to }) => (
    <Fragment key={from}>
      <a className="source-number" href={`#${sourceAnchor(from)}`}>
        {from === to ? number(from) : `${number(from)}–${number(to)}`}
      </a>{" "}
    </Fragment>
  ));
}

/** Position of a region among the ranked ones: a line with its middle marked and a dot. @param of share of 100. */
const PercentileMark = ({ of }: { readonly of: number }) => (
  <span className="percentile-mark" aria-hidden="true">
    <i style={{ insetInlineStart: `${of}%` }} />
  </span>
);

/** A run of neighbouring numbers. */
interface NumberRun {
  readonly from: number;
  readonly to: number;
}

/** Rising numbers joined to runs: 1, 2, 3, 5 become 1–3 and 5. */
function numberRuns(numbers: readonly number[]): readonly NumberRun[] {
  const isStart = (number: number): boolean => !numbers.includes(number - 1);
  const endOf = (number: number): number =>
    numbers.includes(number + 1) ? endOf(number + 1) : number;
  return numbers.filter(isStart).map((from) => ({ from, to: endOf(from) }));
}
