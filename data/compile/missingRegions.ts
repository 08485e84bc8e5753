import type { Row, VariableId } from "../../src/index.ts";

/** A sentence that names the regions of a list for which a variable has no row; none where all have one. */
export function missingRegions(
  file: string,
  variable: VariableId,
  { rows, regions }: { readonly rows: readonly Row[]; readonly regions: readonly string[] },
): readonly string[] {
  const found = new Set(
    rows.filter((row) => row.variable === variable).map(({ region }) => region),
  );
  const missing = regions.filter((region) => !found.has(region));
  return missing.length === 0
    ? []
    : [`${file}: no ${variable} for ${missing.join(", ")}; they stay without a figure.`];
}
