import { useState } from "react";
import { type Sort, sortPart } from "../furniture/sortPart.ts";
import { useGoPart, usePart, useWords } from "../state/atlas.ts";
import { LedgerHeader } from "./LedgerHeader.tsx";
import { LedgerTableRow } from "./LedgerTableRow.tsx";
import { ledgerColumns, sortEntries, type TableEntry } from "./ledgerColumns.ts";
import type { BivariateState } from "./useBivariate.ts";
import "../furniture/regionTable.css";

/** Rows until all are asked for. */
const first = 12;

const columns = ["name", "value", ...ledgerColumns.map(({ id }) => id)];

/** The table twin: the regions of the selection with their three ledgers, sorted by any column. */
export function LedgerTable({ state }: { readonly state: BivariateState }) {
  const words = useWords();
  const [whole, setWhole] = useState(false);
  const { scene } = state;
  const given = usePart(sortPart);
  const sortWith = useGoPart(sortPart);
  const sort: Sort = columns.includes(given.column) ? given : { column: "value", descending: true };
  const entries = sortEntries(entriesOf(state), sort, words.language);
  const shown = whole ? entries : entries.slice(0, first);
  const sortBy = (column: string): void =>
    sortWith({
      column,
      descending: sort.column === column ? !sort.descending : column !== "name",
    });
  return (
    <section className="section ledger-section">
      <h2 className="section-title">
        {words.say("bivariate.table")}
        <span>
          {words.say("bivariate.shown", {
            shown: words.figure(shown.length, 0),
            all: words.figure(entries.length, 0),
          })}
          {entries.length > first && (
            <>
              {" · "}
              <button type="button" className="link" onClick={() => setWhole(!whole)}>
                {words.say(whole ? "bivariate.fewer" : "bivariate.all")}
              </button>
            </>
          )}
        </span>
      </h2>
      <div className="ledger-scroll">
        <table className="region-table ledger-table" aria-label={words.say("bivariate.table")}>
          <LedgerHeader scene={scene} sort={sort} onSort={sortBy} />
          <tbody>
            {shown.map((entry) => (
              <LedgerTableRow key={entry.region.id} entry={entry} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="small-text">{words.say("bivariate.ledgersNote")}</p>
    </section>
  );
}

/** The regions of the selection; without one, all that somebody reports apart. */
const entriesOf = ({ scene: { regions, kept }, rows }: BivariateState): readonly TableEntry[] =>
  regions.flatMap((region) => {
    const row = rows[region.place];
    const isShown = kept?.has(region.id) ?? region.kind !== "notApplicable";
    return row && isShown ? [{ region, row }] : [];
  });
