import { useWords } from "../state.ts";

/** What the numbers can and cannot carry, whatever the region. */
const limits = [
  "report.limit.screening",
  "report.limit.siting",
  "report.limit.tokens",
  "report.limit.grid",
  "report.limit.water",
  "report.limit.carbon",
  "report.limit.ranges",
  "report.limit.ranks",
  "report.ledger.about",
  "report.cost.about",
  "scenario.routingNote",
  "layer.boundaries",
] as const;

export function LimitList() {
  const words = useWords();
  return (
    <ul className="limit-list">
      {limits.map((key) => (
        <li key={key}>{words.say(key)}</li>
      ))}
    </ul>
  );
}
