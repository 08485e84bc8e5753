import { Suspense, use, useState } from "react";
import {
  countryOf,
  type OperatorEfficiency,
  operatorEfficiencyShape,
  outcomeOf,
  rangeOf,
  withUnit,
} from "../../src/index.ts";
import { referenceReader } from "../files/referenceReader.ts";
import { FailedFile } from "../furniture/FailedFile.tsx";
import { Loading } from "../furniture/Loading.tsx";
import { useWords } from "../state/atlas.ts";
import type { PanelProps } from "./PanelProps.ts";

/** What operators print of their facilities in the region's country, beside the figures that the atlas computes with; fetched when opened. */
export function OperatorFigures({ context, index }: PanelProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { assessment, world } = context;
  const region = world.regions[index];
  if (!region) return null;
  const { value } = outcomeOf(assessment, "waterUsageEffectiveness", index);
  const { central } = rangeOf(assessment.scenario, "powerUsageEffectiveness");
  return (
    <details className="weight-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.say("panel.operators")}</summary>
      {open && (
        <Suspense fallback={<Loading className="fine-print" />}>
          <OperatorTable country={countryOf(region)} />
        </Suspense>
      )}
      <p className="fine-print">
        {words.say("panel.operatorsNote", {
          pue: words.figure(central),
          water: value === undefined ? "none" : words.figure(value),
        })}
      </p>
    </details>
  );
}

/** The figures of operators in a country as a table, or why there are none. */
function OperatorTable({ country }: { readonly country: string }) {
  const words = useWords();
  const [attempt, setAttempt] = useState(0);
  const { items, failure } = use(readOperators(attempt));
  if (failure) return <FailedFile failure={failure} onRetry={() => setAttempt(attempt + 1)} />;
  const here = items.filter((item) => item.country === country);
  if (here.length === 0) return <p>{words.say("panel.operatorsNone")}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.say("panel.operator")}</th>
          <th scope="col">{words.say("panel.operatorMetric")}</th>
          <th scope="col" className="end">
            {words.say("panel.operatorValue")}
          </th>
        </tr>
      </thead>
      <tbody>
        {here.map((item) => (
          <Row
            key={[item.operator, item.place, item.metric, item.year, item.source].join()}
            {...item}
          />
        ))}
      </tbody>
    </table>
  );
}

function Row({ operator, placeName, metric, value, unit, year, url }: OperatorEfficiency) {
  const words = useWords();
  const figure = words.figure(value);
  return (
    <tr>
      <th scope="row">
        <bdi lang="en">
          <a href={url}>{operator}</a>, {placeName}
        </bdi>{" "}
        {words.year(year)}
      </th>
      <td>{metric}</td>
      <td className="end">{unit === "ratio" ? figure : withUnit(words, figure, unit)}</td>
    </tr>
  );
}

/** Reads what operators print of their own facilities. */
const readOperators = referenceReader(
  "operator-efficiency",
  operatorEfficiencyShape,
  (rows) => rows,
);
