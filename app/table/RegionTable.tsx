import { useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import type { Indicator, Scene } from "../../src/index.ts";
import { sortPart } from "../furniture/sortPart.ts";
import { narrowQuery, useMedia } from "../furniture/viewport.ts";
import { useAtlas, useGoPart, usePart, useWords } from "../state/atlas.ts";
import { features, tableColumns } from "./columns.ts";
import { TableHeader } from "./TableHeader.tsx";
import { TableRowView } from "./TableRowView.tsx";
import type { TableRow } from "./tableRows.ts";
import { useRowKeys } from "./useRowKeys.ts";
import "../furniture/regionTable.css";

interface RegionTableProps {
  readonly scene: Scene;
  readonly rows: readonly TableRow[];
  readonly sides: readonly Indicator[];
}

/** Height of a row, px: for a pointer, for a finger. */
const rowHeights = { wide: 26, narrow: 44 };

/** Rows of regions: sorted, drawn only where they are seen, walked with the arrows. */
export function RegionTable({ scene, rows, sides }: RegionTableProps) {
  const words = useWords();
  const region = useAtlas(({ address }) => address.region);
  const sort = usePart(sortPart);
  const sortWith = useGoPart(sortPart);
  const go = useAtlas((atlas) => atlas.go);
  const { language } = words;
  const isDrawn = scene.draws > 0;
  const columns = useMemo(
    () => tableColumns(sides, { language, isDrawn }),
    [sides, language, isDrawn],
  );
  const data = useMemo(() => [...rows], [rows]);
  const sorting = useMemo(() => [{ id: sort.column, desc: sort.descending }], [sort]);
  const table = useTable({
    features,
    columns,
    data,
    getRowId: ({ id }) => id,
    state: { sorting: columns.some(({ id }) => id === sort.column) ? sorting : [] },
  });
  const sorted = table.getRowModel().rows;
  const narrow = useMedia(narrowQuery);
  const place = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => place.current,
    estimateSize: () => (narrow ? rowHeights.narrow : rowHeights.wide),
    overscan: 12,
  });
  const sortBy = (column: string): void => {
    if (column === "range") return;
    const descending = sort.column === column ? !sort.descending : column === "value";
    sortWith({ column, descending });
  };
  const keys = useRowKeys({
    rows: sorted.map(({ id }) => id),
    start: region,
    scrollTo: virtual.scrollToIndex,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div className="table-scroll" ref={place}>
      <table className="region-table" aria-rowcount={sorted.length + 1}>
        <TableHeader scene={scene} sides={sides} sort={sort} onSort={sortBy} />
        <tbody onKeyDown={keys.onKeyDown}>
          <tr className="spacer" style={{ height: above }} />
          {items.map(({ index }) => {
            const row = sorted[index];
            return (
              row && (
                <TableRowView
                  key={row.id}
                  index={index}
                  row={row.original}
                  scene={scene}
                  sides={sides}
                  selected={row.id === region}
                  focus={keys.focusOf(row.id)}
                  onOpen={() => go({ region: row.id, view: "map" })}
                />
              )
            );
          })}
          <tr className="spacer" style={{ height: below }} />
        </tbody>
      </table>
    </div>
  );
}
