import { useMemo } from "react";
import { type Assessment, effectiveWeights, percent } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";

/** The weights that a reader gave beside the part that each pillar makes of the differences between regions. */
export function WeightTable({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords();
  const weights = useMemo(() => effectiveWeights(assessment), [assessment]);
  if (!weights) return null;
  const share = (part: number): string => percent(words, words.figure(100 * part, 0));
  return (
    <details className="weight-table">
      <summary>{words.say("report.section.weights")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.say("panel.pillars")}</th>
            <th scope="col" className="end">
              {words.say("report.weight.nominal")}
            </th>
            <th scope="col" className="end">
              {words.say("report.weight.effective")}
            </th>
          </tr>
        </thead>
        <tbody>
          {weights.map(({ pillar, nominal, effective }) => (
            <tr key={pillar}>
              <th scope="row">{words.say(`pillar.${pillar}`)}</th>
              <td className="end">{share(nominal)}</td>
              <td className="end">{share(effective)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="fine-print">{words.say("report.weight.note")}</p>
    </details>
  );
}
