import { FileButton } from "../../furniture/FileButton.tsx";
import { useAtlas, useAtlasStore, useWords } from "../../state/atlas.ts";
import { isTooLongForLink } from "../../state/keptRouting.ts";
import { openFile } from "../file/openFile.ts";

/** The rows of a routing of one's own: how many there are, how the file looks, and a way to open one. */
export function CustomRouting() {
  const words = useWords();
  const atlas = useAtlasStore();
  const rows = useAtlas(({ address }) => address.scenario.tokens.customRouting);
  const isTooLong = useAtlas(({ address }) => isTooLongForLink(address.scenario));
  const users = new Set(rows.map(({ u }) => u)).size;
  return (
    <div className="custom-routing">
      <p>
        {rows.length === 0
          ? words.say("scenario.noRows")
          : words.say("scenario.rows", {
              rows: rows.length,
              users,
            })}
        {isTooLong && ` ${words.say("scenario.rowsTooLong")}`}
      </p>
      <p className="quiet-text">{words.say("scenario.rowsHelp")}</p>
      <pre dir="ltr">
        <code>{"u,r,share\nIRL,IRL,0.6\nIRL,USA,0.4"}</code>
      </pre>
      <FileButton
        accept=".csv,text/csv"
        onOpen={(file) => openFile(atlas, file)}
        label={words.say("scenario.openRouting")}
      />
    </div>
  );
}
