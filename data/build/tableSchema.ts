import {
  type Dataset,
  declaredVariables,
  publishedStatuses,
  type ReferenceColumn,
  type ReferenceShape,
  type TableColumn,
  tableColumns,
} from "../../src/index.ts";

import { regionsTableId } from "./regionsTable.ts";

/** Description of the columns of a table in a Table Schema. */
export interface TableSchema {
  readonly fields: readonly object[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** Columns whose cells are keys of a table of the package; of the table itself where the resource is empty. */
interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** What each column of a table of regions and variables holds, as Table Schema fields. */
const variableFields = (
  dataset: Pick<Dataset, "brings">,
): Readonly<Record<TableColumn, object>> => ({
  region: {
    type: "string",
    description: "Id of a row of the table of regions; of a country ISO 3166-1 alpha-3 or XKX",
    constraints: { required: true },
  },
  variable: {
    type: "string",
    constraints: { required: true, enum: Object.keys(declaredVariables([dataset])) },
  },
  year: { type: "integer", constraints: { required: true } },
  value: { type: "number", description: "Empty where the source prints a mark instead" },
  low: { type: "number", description: "Lower end of the published range" },
  high: { type: "number", description: "Upper end of the published range" },
  unit: { type: "string", constraints: { required: true } },
  status: { type: "string", constraints: { required: true, enum: publishedStatuses } },
  printed: { type: "string", description: "The mark, or the figure as the source prints it" },
  note: { type: "string" },
});

/** Schema of the table of a dataset: regions and variables. */
export function variableSchema(dataset: Pick<Dataset, "brings">): TableSchema {
  const fields = variableFields(dataset);
  return {
    fields: tableColumns.map((name) => ({ name, ...fields[name] })),
    primaryKey: ["region", "variable", "year"],
    foreignKeys: [{ fields: ["region"], reference: { resource: regionsTableId, fields: ["id"] } }],
  };
}

/** Schema of the table of a reference, read off its columns. */
export const referenceSchema = (
  { columns, key }: ReferenceShape,
  foreignKeys?: TableSchema["foreignKeys"],
): TableSchema => ({
  fields: Object.entries(columns).map(([name, column]) => fieldOf(name, column)),
  primaryKey: key,
  ...(foreignKeys ? { foreignKeys } : {}),
});

const types = { text: "string", number: "number", day: "date" } as const;

const fieldOf = (name: string, column: ReferenceColumn): object => ({
  name,
  type: types[column.kind],
  description: column.unit ? `${column.about} (${column.unit})` : column.about,
  ...(column.required || column.options
    ? {
        constraints: {
          ...(column.required ? { required: true } : {}),
          ...(column.options ? { enum: column.options } : {}),
        },
      }
    : {}),
});
