import { pillars, type Scenario, valueAndRange } from "../../src/index.ts";
import { useWords } from "../state.ts";
import type { RegionFinding } from "./findings.ts";

const pillarIndicators = {
  grid: "pillarGrid",
  price: "pillarPrice",
  water: "pillarWater",
} as const;

interface PillarBarsProps {
  readonly findings: readonly RegionFinding[];
  readonly weights: Scenario["index"]["weights"];
}

/** The pillars of the index, each with its range. */
export function PillarBars({ findings, weights }: PillarBarsProps) {
  const words = useWords();
  const shown = pillars.filter((pillar) => weights[pillar] > 0);
  const idle = pillars.filter((pillar) => !(weights[pillar] > 0));
  return (
    <section className="section">
      <h3 className="section-title">
        {words.say("panel.pillars")}
        <span>{words.say("panel.pillarsNote")}</span>
      </h3>
      {shown.map((pillar) => (
        <PillarBar
          key={pillar}
          name={words.say(`pillar.${pillar}`)}
          finding={findings.find(({ indicator }) => indicator.id === pillarIndicators[pillar])}
        />
      ))}
      {idle.length > 0 && (
        <p className="quiet-text">
          {words.say("panel.idlePillars", {
            list: idle.map((pillar) => words.say(`pillar.${pillar}`)).join(words.say("list.comma")),
          })}
        </p>
      )}
    </section>
  );
}

interface PillarBarProps {
  readonly name: string;
  readonly finding: RegionFinding | undefined;
}

function PillarBar({ name, finding }: PillarBarProps) {
  const words = useWords();
  const kind = finding?.outcome.kind ?? "noData";
  if (!finding || kind !== "value")
    return (
      <div className="pillar">
        <span>{name}</span>
        <span className="pillar-missing">{words.say(`kind.${kind}`)}</span>
      </div>
    );
  const { value = 0, low = value, high = value } = finding.outcome;
  const { figure, range } = valueAndRange(words, { value, low, high }, finding.indicator.decimals);
  return (
    <div className="pillar">
      <span>{name}</span>
      <span className="pillar-bar" aria-hidden="true">
        <i className="pillar-value" style={{ inlineSize: `${value}%` }} />
        <i
          className="pillar-range"
          style={{ insetInlineStart: `${low}%`, inlineSize: `${high - low}%` }}
        />
      </span>
      <span className="pillar-figure">
        <b>{figure}</b> <small>{range}</small>
      </span>
    </div>
  );
}
