import { save } from "../../files/save.ts";
import { FileButton } from "../../furniture/FileButton.tsx";
import { Icon } from "../../furniture/Icon.tsx";
import { useAtlasStore, useWords } from "../../state/atlas.ts";
import { openFile } from "./openFile.ts";

/** The scenario as a file: to keep, to pass on, to run on the command line. */
export function ScenarioFile() {
  const words = useWords();
  const atlas = useAtlasStore();
  const keep = async (): Promise<void> => {
    const { scenario } = atlas.getState().address;
    try {
      const [{ scenarioFileText }, { draftWords }] = await Promise.all([
        import("./readScenarioFile.ts"),
        import("./fileWords.ts"),
        words.whole(),
      ]);
      const own = draftWords(atlas.getState());
      await save({
        name: `burden-scenario-${scenario.preset}.json`,
        mediaType: "application/json",
        content: () => scenarioFileText(scenario, own),
      });
      if (own) atlas.setState({ announcement: words.say("file.keptWords") });
    } catch {
      atlas.setState({ announcement: words.say("failure.part") });
    }
  };
  return (
    <div className="scenario-file">
      <button type="button" className="button small" onClick={keep}>
        <Icon name="download" />
        {words.say("file.keep")}
      </button>
      <FileButton
        label={words.say("file.open")}
        accept=".json,.csv,application/json,text/csv"
        onOpen={(file) => openFile(atlas, file)}
      />
    </div>
  );
}
