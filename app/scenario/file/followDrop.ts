import type { AtlasStore } from "../../state/atlas.ts";

/** Opens a file that is dropped anywhere on the page; without this the browser would leave the page for the file. */
export function followDrop(atlas: AtlasStore, page: Document): void {
  page.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  page.addEventListener("drop", (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void open(atlas, file);
  });
}

/** Its reader is fetched when a file comes. */
async function open(atlas: AtlasStore, file: File): Promise<void> {
  try {
    const { openFile } = await import("./openFile.ts");
    await openFile(atlas, file);
  } catch {
    atlas.setState(({ words }) => ({ announcement: words.say("failure.part") }));
  }
}
