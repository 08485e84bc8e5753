import { type BurdenFlows, flowSentences, shareWords, topFlows } from "../../src/index.ts";
import { TickBox } from "../furniture/TickBox.tsx";
import { useWords } from "../state/atlas.ts";
import { shownFlows } from "./FlowArcs.tsx";
import { NoShares } from "./NoShares.tsx";
import { type BivariateState, useChoose } from "./useBivariate.ts";

interface Props {
  readonly state: BivariateState;
}

/** Who causes the burden and where it falls: the largest flows as a table, the twin of the arcs. */
export function FlowPanel({ state }: Props) {
  const words = useWords();
  const choose = useChoose();
  const { flows, choice } = state;
  return (
    <section className="section flow-panel" aria-labelledby="flow-title">
      <h2 className="section-title" id="flow-title">
        {words.say("bivariate.flows")}
      </h2>
      {flows ? (
        <>
          {flowSentences(flows, words).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <TickBox isOn={choice.arcs} onChange={(arcs) => choose({ arcs })}>
            {words.say("bivariate.arcs")}
          </TickBox>
          <FlowTable state={state} flows={flows} />
        </>
      ) : (
        <NoShares assessment={state.assessment} />
      )}
    </section>
  );
}

function FlowTable({ state, flows }: Props & { readonly flows: BurdenFlows }) {
  const words = useWords();
  const { regions, burden } = state.scene;
  const nameOf = (place: number): string => regions[place]?.name ?? "";
  const shown = topFlows(flows, shownFlows);
  if (shown.length === 0) return null;
  return (
    <table className="region-table flow-table" aria-labelledby="flow-title">
      <thead>
        <tr>
          <th scope="col">{words.say("bivariate.from")}</th>
          <th scope="col">{words.say("bivariate.to")}</th>
          <th scope="col" className="end">
            {words.say("bivariate.burdenColumn")}
            <small>{burden.unit}</small>
          </th>
          <th scope="col" className="end">
            {words.say("bivariate.part")}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ user, host, amount, share }) => (
          <tr key={`${user} ${host}`}>
            <th scope="row" className="cell-name">
              {nameOf(user)}
            </th>
            <td>{nameOf(host)}</td>
            <td className="end">{words.figure(amount)}</td>
            <td className="end">{shareWords(words, share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
