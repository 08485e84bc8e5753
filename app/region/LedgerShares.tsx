import type { Ledger, LedgerShare } from "../../src/index.ts";
import { percent } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";

/** Each ledger has a shape of its own beside its colour; hollow is zero. */
const shapes: Readonly<Record<Ledger, string>> = {
  host: "M1 6a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
  use: "M1.5 1.5h9v9h-9z",
  own: "M6 .5 11.5 6 6 11.5 .5 6z",
};

/** Who hosts, who uses, who owns: shares of the world, never added up. */
export function LedgerShares({ shares }: { readonly shares: readonly LedgerShare[] }) {
  const words = useWords();
  if (shares.length === 0) return null;
  return (
    <section className="section">
      <h3 className="section-title">
        {words.say("indicatorGroup.hostUseOwn")}
        <span>{words.say("panel.ofWorld")}</span>
      </h3>
      {shares.map((share) => (
        <LedgerLine key={share.ledger} share={share} />
      ))}
    </section>
  );
}

function LedgerLine({ share }: { readonly share: LedgerShare }) {
  const words = useWords();
  const { ledger, name, of, value, figure, range } = share;
  return (
    <div className="ledger" data-ledger={ledger}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={shapes[ledger]} data-zero={!value || undefined} />
      </svg>
      <span>
        {name} <small>{of}</small>
      </span>
      <span className="ledger-figure">
        <b>{value === undefined ? figure : percent(words, figure)}</b> <small>{range}</small>
      </span>
    </div>
  );
}
