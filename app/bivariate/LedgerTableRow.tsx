import { cellName } from "../../src/index.ts";
import { Swatch } from "../furniture/Swatch.tsx";
import { useAtlas, usePart, useWords } from "../state/atlas.ts";
import { benefitPart } from "./benefitPart.ts";
import { CellSwatch } from "./CellSwatch.tsx";
import { ledgerColumns, type TableEntry } from "./ledgerColumns.ts";

/** A region with its class, its burden and its three ledgers. */
export function LedgerTableRow({ entry }: { readonly entry: TableEntry }) {
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
