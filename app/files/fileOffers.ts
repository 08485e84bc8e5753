import type { MessageKey, ReportFormat } from "../../src/index.ts";
import type { AtlasFile } from "./save.ts";

/** A file that a menu offers. */
export interface FileOffer extends AtlasFile {
  readonly id: string;
  /** Id of its format. */
  readonly format: string;
  /** Ending of its name, as the menu shows it. */
  readonly extension: string;
  readonly label: MessageKey;
}

/** A report as a file in each format that a page can write; nothing is written before it is asked for. */
export const fileOffers = <Given extends readonly unknown[]>(
  formats: readonly ReportFormat<Given>[],
  ...given: Given
): readonly FileOffer[] =>
  formats
    .filter(({ needs }) => needs === undefined)
    .map(({ kind, id, extension, mediaType, label, fileName, write }) => ({
      id: `${kind}-${id}`,
      format: id,
      extension,
      mediaType,
      label,
      name: fileName(...given),
      content: () => write(...given),
    }));
