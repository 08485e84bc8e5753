import { isStale, type StatusPair, shownStatus } from "../../src/index.ts";
import { useAtlas, useWords } from "../state/atlas.ts";
import "./badge.css";

const ring = <circle cx="5" cy="5" r="4.2" fill="none" stroke="currentColor" />;

/** How firmly a number is known, as a mark: fuller is firmer. */
const glyphs = {
  measured: <circle cx="5" cy="5" r="4.6" fill="currentColor" />,
  reported: (
    <>
      {ring}
      <path d="M5 5V.8A4.2 4.2 0 1 1 .8 5z" fill="currentColor" />
    </>
  ),
  modelled: (
    <>
      {ring}
      <path d="M5 .8a4.2 4.2 0 0 1 0 8.4z" fill="currentColor" />
    </>
  ),
  estimated: (
    <>
      {ring}
      <path
        d="M3.4 4h.1M6.5 4h.1M5 6.6h.1"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
      />
    </>
  ),
  assumed: (
    <circle cx="5" cy="5" r="4.2" fill="none" stroke="currentColor" strokeDasharray="2 1.6" />
  ),
  inherited: <path d="M5 9V1.5M2 4.5 5 1.5l3 3" fill="none" stroke="currentColor" />,
  yours: <path d="M5 .8 9.2 5 5 9.2.8 5z" fill="none" stroke="currentColor" />,
  stale: (
    <>
      {ring}
      <path d="M5 2.5V5l1.8 1.2" fill="none" stroke="currentColor" />
    </>
  ),
} as const;

interface StatusBadgeProps extends StatusPair {
  /** Year of the data; an old one shows its clock. */
  readonly year?: number | undefined;
}

/** How a number is known: glyph and word, never the glyph alone. */
export function StatusBadge({ status, dataStatus, year }: StatusBadgeProps) {
  const words = useWords();
  const scenarioYear = useAtlas(({ address }) => address.scenario.year);
  const shown = shownStatus({ status, dataStatus });
  const stale = year !== undefined && isStale(year, scenarioYear);
  if (!shown) return null;
  return (
    <span className="badge">
      <Glyph name={shown} />
      {words.say(`status.${shown}`)}
      {stale && (
        <span className="badge" title={words.say("status.stale")}>
          <Glyph name="stale" />
          <span className="visually-hidden">{words.say("status.stale")}</span>
        </span>
      )}
    </span>
  );
}

const Glyph = ({ name }: { readonly name: keyof typeof glyphs }) => (
  <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
    {glyphs[name]}
  </svg>
);
