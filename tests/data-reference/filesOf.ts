/** Hand-made files by name, as `compile` receives them. */
export const filesOf = (
  contents: Readonly<Record<string, string>>,
): ReadonlyMap<string, Uint8Array> =>
  new Map(
    Object.entries(contents).map(([name, content]) => [name, new TextEncoder().encode(content)]),
  );
