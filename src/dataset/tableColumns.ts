/** Columns of every tidy `table.csv`, in this order. `unit` repeats the variable's unit so that each row is complete. */
export const tableColumns = [
  "region",
  "variable",
  "year",
  "value",
  "low",
  "high",
  "unit",
  "status",
  "printed",
  "note",
] as const;

export type TableColumn = (typeof tableColumns)[number];
