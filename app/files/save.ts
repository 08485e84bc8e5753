/** A file that a reader may keep. */
export interface AtlasFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: () => string;
}

/** Hands a file to the browser's own download. */
export function save({ name, mediaType, text }: AtlasFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text()], { type: `${mediaType};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
