const devanagari = /[\u0900-\u097f]/;

/** Drawings by name, those with letters of Devanagari as outlines: what reads drawings for pages loses signs of that script. */
export async function shapedFiles(
  files: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  if (![...files.values()].some((svg) => devanagari.test(svg))) return files;
  const { textPaths } = await import("./textPaths.ts");
  return new Map(
    [...files].map(([name, svg]) => [name, devanagari.test(svg) ? textPaths(svg) : svg]),
  );
}
