import { Banner } from "../../furniture/Banner.tsx";
import { IssueList } from "../../furniture/IssueList.tsx";
import { useAtlasStore, useSetSlice, useSlice, useWords } from "../../state/atlas.ts";
import { fileReportSlice } from "./fileReport.ts";
import { applyScenario } from "./openFile.ts";

/** A file that could not be opened as it is: what is wrong in it, row by row, and what the reader can do. Nothing on screen has changed. */
export function FileBanner() {
  const words = useWords();
  const atlas = useAtlasStore();
  const report = useSlice(fileReportSlice, (file) => file.report);
  const setFile = useSetSlice(fileReportSlice);
  if (!report) return null;
  const { file, issues, others, scenario } = report;
  return (
    <Banner tone="bad" icon="warning">
      <p>
        <b>{words.say("file.failed", { file })}</b> {words.say("file.kept")}
      </p>
      <IssueList issues={issues} others={others} />
      <p className="banner-actions">
        {scenario && (
          <button
            type="button"
            className="button small"
            onClick={() => applyScenario(atlas, file, report)}
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
