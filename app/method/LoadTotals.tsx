import { totalsBeside, unreadLoadFile, type World } from "../../src/index.ts";
import { useAtlas, useWords } from "../state/atlas.ts";
import { WordTableView } from "./WordTableView.tsx";

/** Published totals beside the sums of the atlas, or the file for want of which no load can be summed. */
export function LoadTotals({ world }: { readonly world: World }) {
  const words = useWords();
  const scenario = useAtlas(({ address }) => address.scenario);
  const unread = unreadLoadFile(world);
  if (unread) return <p>{words.say("cause.unreadFile", { file: unread.file })}</p>;
  return (
    <WordTableView
      label={words.say("levelKey.totals")}
      table={totalsBeside(world, scenario, words)}
    />
  );
}
