import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { Indicator } from "../../src/index.ts";
import { drawnColumns, type TableRow } from "./tableRows.ts";

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, TableRow>();

type Ordered = string | number | undefined;

/** Sorts names by the rules of a language, numbers by size. */
const sortBy = (language: string) => {
  const collator = new Intl.Collator(language);
  return (
    a: { getValue: (id: string) => unknown },
    b: { getValue: (id: string) => unknown },
    id: string,
  ): number => {
    const [first, second] = [a.getValue(id) as Ordered, b.getValue(id) as Ordered];
    return typeof first === "number" && typeof second === "number"
      ? first - second
      : collator.compare(String(first), String(second));
  };
};

/** The columns of the table. What has no number comes last, whatever the direction. */
export function tableColumns(
  sides: readonly Indicator[],
  { language, isDrawn }: { readonly language: string; readonly isDrawn: boolean },
) {
  const common = { sortFn: sortBy(language), sortUndefined: "last" as const };
  return helper.columns([
    helper.accessor("rank", { id: "rank", ...common }),
    helper.accessor("name", { id: "name", ...common }),
    helper.accessor("value", { id: "value", ...common }),
    ...(isDrawn
      ? drawnColumns.map((id) => helper.accessor((row) => row.drawn?.[id].value, { id, ...common }))
      : [helper.accessor("range", { id: "range", enableSorting: false })]),
    ...sides.map(({ id }) => helper.accessor((row) => row.sides[id]?.value, { id, ...common })),
    helper.accessor("status", { id: "status", ...common }),
    helper.accessor("year", { id: "year", ...common }),
  ]);
}
