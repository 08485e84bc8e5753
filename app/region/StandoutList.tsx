import { type ReportFinding, standouts } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";

/** Strengths and weaknesses: what weighs heaviest and lightest here, against all regions with a value. */
export function StandoutList({ findings }: { readonly findings: readonly ReportFinding[] }) {
  const words = useWords();
  const { heaviest, lightest } = standouts(findings);
  if (heaviest.length + lightest.length === 0) return null;
  return (
    <section className="section standouts">
      <h3 className="section-title">{words.say("report.section.standouts")}</h3>
      <Side title={words.say("report.standout.heaviest")} findings={heaviest} />
      <Side title={words.say("report.standout.lightest")} findings={lightest} />
    </section>
  );
}

interface SideProps {
  readonly title: string;
  readonly findings: readonly ReportFinding[];
}

function Side({ title, findings }: SideProps) {
  const words = useWords();
  return (
    <div>
      <h4>{title}</h4>
      {findings.length === 0 ? (
        <p className="quiet-text">{words.say("report.standout.none")}</p>
      ) : (
        <ul>
          {findings.map(({ id, name, figure, unit, percentile }) => (
            <li key={id}>
              {name}: <b>{figure}</b> <small>{unit}</small>
              <small className="standout-words">{percentile?.words}</small>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
