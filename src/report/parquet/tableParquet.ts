import { parquetWriteBuffer } from "hyparquet-writer";
import type { DataTable } from "../format/contents.ts";

/**
 * A table as Apache Parquet, which DuckDB, pandas, R and Spark read as typed columns: a column of numbers alone as doubles, every
 * other as text; an empty cell is null.
 */
export function tableParquet({ header, rows }: DataTable): Uint8Array {
  const columnData = header.map((name, place) => {
    const cells = rows.map((row) => row[place] ?? null);
    const isNumeric =
      cells.some((cell) => cell !== null) &&
      cells.every((cell) => cell === null || typeof cell === "number");
    return isNumeric
      ? { name, data: cells, type: "DOUBLE" as const }
      : {
          name,
          data: cells.map((cell) => (cell === null ? null : String(cell))),
          type: "STRING" as const,
        };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: "Inference Burden Atlas" }));
}
