import type { SourceFiles } from "../../data/compile/sourceCsv.ts";

/** Hand-made files of a publisher, by name, as `compile` receives them. */
export const filesOf = (texts: Readonly<Record<string, string | Uint8Array>>): SourceFiles =>
  new Map(
    Object.entries(texts).map(([name, content]) => [
      name,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    ]),
  );
