import type { WordTable } from "../../src/index.ts";
import { ReadingTable } from "../furniture/ReadingTable.tsx";

interface WordTableViewProps {
  readonly label: string;
  readonly table: WordTable;
}

/** A table of words, its rows known by their first cell. */
export const WordTableView = ({ label, table }: WordTableViewProps) => (
  <ReadingTable
    label={label}
    head={table.head}
    rows={table.rows.map((cells) => ({ key: cells[0] ?? "", cells }))}
  />
);
