import type { Written } from "../../src/index.ts";

/** A file that a reader may keep. */
export interface AtlasFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: () => Written;
}

/** Hands a file to the browser's own download once it is written. */
export async function save({ name, mediaType, content }: AtlasFile): Promise<void> {
  const written = await content();
  const type = typeof written === "string" ? `${mediaType};charset=utf-8` : mediaType;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([written as BlobPart], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
