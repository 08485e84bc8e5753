import { type ReportFinding, showsNumber } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";

/** The bill, then the parts of what it leaves out, then their sum; health beside it. */
const lines = ["bill", "climateCost", "waterCost", "externalCost", "healthCost"] as const;
/** The same sum against people, energy, the bill and what households pay. */
const ratios = [
  "climateCostPerResident",
  "externalCostPerResident",
  "externalCostPerMwh",
  "unpricedPerPriced",
  "unpricedPerHouseholdPrice",
] as const;

/** What the load costs others, part by part, beside the bill that is paid. */
export function CostParts({ findings }: { readonly findings: readonly ReportFinding[] }) {
  const words = useWords();
  const found = (ids: readonly string[]): readonly ReportFinding[] =>
    ids.flatMap((id) => findings.filter((finding) => finding.id === id));
  const costs = found(lines);
  const longest = Math.max(0, ...costs.map(({ value = 0 }) => value));
  const total = costs.find(({ id }) => id === "externalCost");
  if (!total || !showsNumber(total.kind) || total.value === undefined) return null;
  return (
    <section className="section">
      <h3 className="section-title">
        {words.say("report.section.costs")}
        <span>{total.unit}</span>
      </h3>
      {costs.map((finding) => (
        <CostLine key={finding.id} finding={finding} longest={longest} />
      ))}
      <dl className="cost-ratios">
        {found(ratios).map(({ id, name, figure, range, unit, kind }) => (
          <div key={id}>
            <dt>
              {name} <small>{showsNumber(kind) ? unit : ""}</small>
            </dt>
            <dd>
              <b>{figure}</b> <small>{range}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface CostLineProps {
  readonly finding: ReportFinding;
  readonly longest: number;
}

function CostLine({ finding, longest }: CostLineProps) {
  const words = useWords();
  const { id, name, value, figure, range, reason } = finding;
  return (
    <div className="cost-line" data-line={id}>
      <span>{name}</span>
      {value === undefined ? (
        <details className="missing-reason">
          <summary>
            {figure}
            {words.say("list.comma")}
            {words.say("panel.whyEmpty")}
          </summary>
          {reason}
        </details>
      ) : (
        <>
          <span className="cost-bar" aria-hidden="true">
            <i style={{ inlineSize: longest > 0 ? `${(100 * value) / longest}%` : 0 }} />
          </span>
          <span className="pillar-figure">
            <b>{figure}</b> <small>{range}</small>
          </span>
        </>
      )}
    </div>
  );
}
