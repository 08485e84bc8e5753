import { type AtlasFile, save } from "../files/save.ts";
import type { useAtlasStore } from "../state/atlas.ts";

/** Saves a file; what writes it may be fetched first, and a part that does not arrive is announced. */
export async function saveOrSay(
  file: AtlasFile,
  atlas: ReturnType<typeof useAtlasStore>,
): Promise<void> {
  try {
    await save(file);
  } catch {
    atlas.setState(({ words }) => ({ announcement: words.say("failure.part") }));
  }
}
