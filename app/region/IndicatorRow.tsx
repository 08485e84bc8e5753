import { indicatorName, outOfHundred, unitWords, valueAndRange } from "../../src/index.ts";
import { useWords } from "../state.ts";
import type { RegionFinding } from "./findings.ts";
import { PercentileMark } from "./PercentileMark.tsx";
import { sourceAnchor } from "./SourceList.tsx";
import { StatusBadge } from "./StatusBadge.tsx";
import { useReason } from "./useReason.ts";

interface IndicatorRowProps {
  readonly finding: RegionFinding;
  readonly region: string;
  readonly sources: readonly string[];
}

/** One indicator of the region; where it has no value, the reason stands across the row. */
export function IndicatorRow(props: IndicatorRowProps) {
  const { finding } = props;
  const words = useWords();
  const { indicator, outcome } = finding;
  return (
    <tr>
      <th scope="row">
        {indicatorName(words, indicator.id)}
        <small>{unitWords(words, indicator.unit)}</small>
      </th>
      {outcome.kind === "value" ? <ValueCells {...props} /> : <MissingCell {...props} />}
      <td className="end">
        <SourceNumbers {...props} />
      </td>
    </tr>
  );
}

function ValueCells({ finding }: IndicatorRowProps) {
  const words = useWords();
  const { indicator, outcome } = finding;
  const { value = 0, low = value, high = value, status, year, atLeast } = outcome;
  const { figure, range } = valueAndRange(words, { value, low, high }, indicator.decimals);
  return (
    <>
      <td className="end">
        <span className="figure">{atLeast ? words.say("figure.atLeast", { figure }) : figure}</span>
        <small className="nowrap">{range}</small>
      </td>
      <td>
        <PercentileCell finding={finding} />
      </td>
      <td>
        {status && <StatusBadge status={status} year={year} />}
        <small>{year === undefined ? "" : words.year(year)}</small>
      </td>
    </>
  );
}

function PercentileCell({ finding }: Pick<IndicatorRowProps, "finding">) {
  const words = useWords();
  const { indicator, standing } = finding;
  if (!standing || indicator.direction === 0) return null;
  const of = outOfHundred(standing.share);
  return (
    <>
      <PercentileMark of={of} />
      <small className="nowrap">
        {words.say("panel.ofHundred", { of: words.figure(of, 0), hundred: words.figure(100, 0) })}
      </small>
    </>
  );
}

function MissingCell({ finding, region }: IndicatorRowProps) {
  const words = useWords();
  const { indicator, outcome } = finding;
  const reason = useReason(indicator.id, region, outcome.kind);
  const question = outcome.kind === "noData" ? "panel.whyEmpty" : "panel.whyWords";
  return (
    <td colSpan={3}>
      <span className="figure">{words.say(`kind.${outcome.kind}`)}</span>
      <details className="missing-reason">
        <summary>{words.say(question)}</summary>
        {reason}
      </details>
    </td>
  );
}

function SourceNumbers({ finding, sources }: IndicatorRowProps) {
  const words = useWords();
  return finding.sources.map((id) => (
    <a key={id} className="source-number" href={`#${sourceAnchor(id)}`}>
      {words.figure(sources.indexOf(id) + 1, 0)}
    </a>
  ));
}
