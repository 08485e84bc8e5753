import { useMemo } from "react";
import { conflictTable, publishedConflicts, type World } from "../../src/index.ts";
import { ReadingTable } from "../furniture/ReadingTable.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";

/** Published figures for the same region that do not agree, beside the one that the atlas uses. */
export function FigureConflicts({ world }: { readonly world: World }) {
  const words = useWords();
  const names = useAtlas((atlas) => atlas.names);
  const scenario = useAtlas(({ address }) => address.scenario);
  const table = useMemo(() => {
    const english = new Map(world.regions.map(({ id, name }) => [id, name]));
    const nameOf = (id: string): string => names[id] ?? english.get(id) ?? id;
    return conflictTable(publishedConflicts(world, scenario), nameOf, words);
  }, [world, scenario, names, words]);
  return (
    <>
      <p>{words.say("conflicts.about")}</p>
      <ReadingTable
        label={words.say("conflicts.title")}
        head={table.head}
        rows={table.rows.map((cells) => ({ key: `${cells[0]} ${cells[2]}`, cells }))}
      />
    </>
  );
}
