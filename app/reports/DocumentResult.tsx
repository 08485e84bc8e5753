import { IssueList } from "../furniture/IssueList.tsx";
import { useWords } from "../state/atlas.ts";
import { DocumentFiles } from "./DocumentFiles.tsx";
import { Preview } from "./Preview.tsx";
import type { KnownDocument } from "./useDocument.ts";

interface DocumentResultProps {
  readonly made: KnownDocument;
  /** Whether no region is chosen. */
  readonly isEmpty: boolean;
}

/** Where a document stands, its files once it is whole, and what it looks like. */
export function DocumentResult({ made, isEmpty }: DocumentResultProps) {
  const words = useWords();
  const { files = [], draft, earlier = [], issues = [], progress } = made;
  const isMaking = progress !== undefined;
  const html = (isMaking ? (draft ?? earlier) : files).find(
    ({ format }) => format === "html",
  )?.content;
  return (
    <div className="report-result">
      {isEmpty && <p>{words.say("reports.choose")}</p>}
      <Standing made={made} />
      <IssueList issues={issues} />
      {!isMaking && issues.length === 0 && <DocumentFiles files={files} />}
      {typeof html === "string" && (
        <Preview html={html} label={words.say("reports.preview")} isEarlier={isMaking && !draft} />
      )}
    </div>
  );
}

/** Under way, stopped or failed, with what can be done about it. */
function Standing({ made }: { readonly made: KnownDocument }) {
  const words = useWords();
  const { progress, draft, failure, isStopped, isLost } = made;
  if (progress !== undefined)
    return (
      <p className="report-progress" role="status">
        <progress value={progress} aria-label={words.say("reports.making")} />{" "}
        {words.say(draft ? "reports.draft" : "reports.making")}{" "}
        <button type="button" className="button small" onClick={made.stop}>
          {words.say("certainty.stop")}
        </button>
      </p>
    );
  const said = isLost ? words.say("reports.lost", { message: failure ?? "" }) : failure;
  if (said === undefined && !isStopped) return null;
  return (
    <p role="alert">
      {said ?? words.say("answer.cancelled")}{" "}
      <button type="button" className="link" onClick={made.retry}>
        {words.say("failure.retry")}
      </button>
    </p>
  );
}
