import { useEarlierAnswer } from "../assess/answersSettings.ts";
import { Icon } from "../furniture/Icon.tsx";
import { useSave } from "../furniture/useSave.ts";
import { useFiltered } from "../scene/useFilter.ts";
import { useReport } from "../scene/useReport.ts";
import { useAtlas, useWords } from "../state/atlas.ts";

/** All regions, or those of the filter, and indicators of the scenario as one long table. What writes it is fetched when it is asked for. */
export function CsvButton() {
  const words = useWords();
  const context = useReport();
  const set = useAtlas((atlas) => atlas.set);
  const filtered = useFiltered();
  const save = useSave();
  const isHeld = useEarlierAnswer() !== undefined;
  const download = async (): Promise<void> => {
    if (!context) return;
    try {
      const { assessmentFiles } = await import("../files/assessmentFiles.ts");
      const file = assessmentFiles(context, filtered).find(({ format }) => format === "csv");
      if (file) save(file);
    } catch {
      set({ announcement: words.say("failure.part") });
    }
  };
  return (
    <button type="button" className="button" onClick={download} disabled={isHeld}>
      <Icon name="download" />
      {words.say("table.csv")}
    </button>
  );
}
