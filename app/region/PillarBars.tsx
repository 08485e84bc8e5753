import { pillarIndicators, pillars, type ReportFinding, type Scenario } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";

interface PillarBarsProps {
  readonly findings: readonly ReportFinding[];
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
          finding={findings.find(({ id }) => id === pillarIndicators[pillar])}
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
  readonly finding: ReportFinding | undefined;
}

function PillarBar({ name, finding }: PillarBarProps) {
  if (!finding) return null;
  const { value, low = value ?? 0, high = value ?? 0, figure, range, remark } = finding;
  return (
    <>
      <div className="pillar">
        <span>{name}</span>
        {value === undefined ? (
          <span className="pillar-missing">{figure}</span>
        ) : (
          <>
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
          </>
        )}
      </div>
      {remark && <p className="fine-print">{remark}</p>}
    </>
  );
}
