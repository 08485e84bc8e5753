import { use, useState } from "react";
import { type OperatorEfficiency, withUnit } from "../../src/index.ts";
import { receivedWords } from "../files/receivedWords.ts";
import { useWords } from "../state/atlas.ts";
import { readOperators } from "./readOperators.ts";

/** The figures of operators in a country as a table, or why there are none. */
export function OperatorTable({ country }: { readonly country: string }) {
  const words = useWords();
  const [attempt, setAttempt] = useState(0);
  const { items, failure } = use(readOperators(attempt));
  if (failure)
    return (
      <p role="alert">
        {receivedWords(words, failure)}{" "}
        <button type="button" className="link" onClick={() => setAttempt(attempt + 1)}>
          {words.say("failure.retry")}
        </button>
      </p>
    );
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
