import { Banner } from "../../furniture/Banner.tsx";
import { useAtlasStore, useSetSlice, useSlice, useWords } from "../../state/atlas.ts";
import { fileReportSlice } from "./fileReport.ts";
import { applyScenario } from "./openFile.ts";
import "./file.css";

/** Sentences shown of a file; the others are counted. */
const shown = 12;
/** Characters of a sentence that are shown: a hostile file may quote itself at length. */
const longest = 300;

/** A file that could not be opened as it is: what is wrong in it, row by row, and what the reader can do. Nothing on screen has changed. */
export function FileBanner() {
  const words = useWords();
  const atlas = useAtlasStore();
  const report = useSlice(fileReportSlice, (file) => file.report);
  const setFile = useSetSlice(fileReportSlice);
  if (!report) return null;
  const { file, issues, scenario } = report;
  return (
    <Banner tone="bad" icon="warning">
      <p>
        <b>{words.say("file.failed", { file })}</b> {words.say("file.kept")}
      </p>
      <ul className="file-issues">
        {issues.slice(0, shown).map((issue) => (
          <li key={issue}>
            <bdi>{issue.length > longest ? `${issue.slice(0, longest)}…` : issue}</bdi>
          </li>
        ))}
      </ul>
      {issues.length > shown && <p>{words.say("file.more", { count: issues.length - shown })}</p>}
      <p className="banner-actions">
        {scenario && (
          <button
            type="button"
            className="button small"
            onClick={() => applyScenario(atlas, file, scenario)}
          >
            {words.say("file.openRest")}
          </button>
        )}
        <button type="button" className="link" onClick={() => setFile({ report: undefined })}>
          {words.say("banner.dismiss")}
        </button>
      </p>
    </Banner>
  );
}
