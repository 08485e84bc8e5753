import { useState } from "react";
import { cellName } from "../../src/index.ts";
import { Swatch } from "../furniture/Swatch.tsx";
import { type Sort, sortPart } from "../furniture/sortPart.ts";
import { useAtlas, useGoPart, usePart, useWords } from "../state/atlas.ts";
import { benefitPart } from "./benefitPart.ts";
import { CellSwatch } from "./CellSwatch.tsx";
import { LedgerHeader } from "./LedgerHeader.tsx";
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

/** A region with its class, its burden and its three ledgers. */
function LedgerTableRow({ entry }: { readonly entry: TableEntry }) {
  const words = useWords();
  const selected = useAtlas(({ address }) => address.region);
  const { benefit } = usePart(benefitPart);
  const go = useAtlas((atlas) => atlas.go);
  const { region, row } = entry;
  const isClassed = region.kind === "value";
  const isSelected = region.id === selected;
  return (
    <tr data-selected={isSelected || undefined} className={isClassed ? undefined : "without-value"}>
      <th scope="row" className="cell-name">
        <span
          className="table-value"
          title={isClassed ? cellName(words, region.classIndex, benefit) : region.figure}
        >
          {isClassed ? <CellSwatch place={region.classIndex} /> : <Swatch kind={region.kind} />}
          <button
            type="button"
            aria-current={isSelected || undefined}
            onClick={() => go({ region: isSelected ? undefined : region.id })}
          >
            {region.name}
          </button>
        </span>
      </th>
      <td className="end">
        {isClassed ? <b>{region.figure}</b> : region.figure}
        {region.range && <small className="cell-range">{region.range}</small>}
      </td>
      {ledgerColumns.map(({ id, text }) => (
        <td key={id} className="end">
          {text(row, words)}
        </td>
      ))}
    </tr>
  );
}
