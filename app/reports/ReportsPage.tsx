import { useEffect, useMemo } from "react";
import {
  type BriefingFrame,
  briefingKinds,
  briefingLimits,
  formatsOf,
  type MessageKey,
  presets,
  type ReportFormat,
  regionKinds,
  scenarioWords,
} from "../../src/index.ts";
import { drawPart } from "../assess/drawPart.ts";
import { IssueList } from "../furniture/IssueList.tsx";
import { ReadingPage } from "../furniture/ReadingPage.tsx";
import { TickBox } from "../furniture/TickBox.tsx";
import { useAtlas, useGoPart, usePart, useWords } from "../state/atlas.ts";
import { DocumentFiles } from "./DocumentFiles.tsx";
import type { DocumentRequest } from "./documentRequest.ts";
import { keepWords, keptWords } from "./keptWords.ts";
import { OwnWords } from "./OwnWords.tsx";
import { PlacePicker } from "./PlacePicker.tsx";
import { Preview } from "./Preview.tsx";
import { type ReportsChoice, reportsPart } from "./reportsPart.ts";
import { StartingPoints } from "./StartingPoints.tsx";
import { useDocument } from "./useDocument.ts";
import "./reports.css";

/** The formats that a page can write. */
const written = (formats: readonly Pick<ReportFormat<never>, "id" | "needs">[]) =>
  formats.flatMap(({ id, needs }) => (needs === undefined ? [id] : []));

/** Every kind of document with its name and formats. */
const kinds = [
  ...briefingKinds.map((kind) => ({ kind, formats: written(formatsOf(kind)) })),
  ...regionKinds.map((kind) => ({ kind, formats: written(formatsOf(kind)) })),
].map(({ kind: { id, contents }, formats }) => ({
  id,
  formats,
  name: contents.document?.label as MessageKey,
  ofSeveral: briefingKinds.some((one) => one.id === id),
}));

/** Makes documents for a hearing: which regions, scenarios and kind, with whose words; a preview, and files. */
export function ReportsPage() {
  const words = useWords();
  const choice = usePart(reportsPart);
  const go = useGoPart(reportsPart);
  useKeptWords(choice, go);
  const request = useRequest(choice);
  const made = useDocument(request);
  const { files = [], issues = [], progress, failure } = made;
  const html = files.find(({ format }) => format === "html")?.content;
  const several = kinds.find(({ id }) => id === choice.document)?.ofSeveral ?? false;
  return (
    <ReadingPage title={words.say("reports.heading")} about={words.say("reports.about")}>
      <div className="reports">
        <div className="report-choices">
          <StartingPoints onChoose={(document) => go({ document })} />
          <PlacePicker places={choice.places} onChange={(places) => go({ places })} />
          <fieldset>
            <legend>{words.say("reports.document")}</legend>
            {kinds.map(({ id, name }) => (
              <label key={id}>
                <input
                  type="radio"
                  name="document"
                  checked={choice.document === id}
                  onChange={() => go({ document: id })}
                />{" "}
                {words.say(name)}
              </label>
            ))}
          </fieldset>
          {several && <Beside choice={choice} onChange={(beside) => go({ beside })} />}
          {several && <OwnWords choice={choice} onChange={(change) => go(change, "replace")} />}
        </div>
        <div className="report-result">
          {choice.places.length === 0 && <p>{words.say("reports.choose")}</p>}
          {progress !== undefined && (
            <p className="report-progress" role="status">
              <progress value={progress} aria-label={words.say("reports.making")} />{" "}
              {words.say("reports.making")}{" "}
              <button type="button" className="button small" onClick={made.stop}>
                {words.say("certainty.stop")}
              </button>
            </p>
          )}
          {made.isStopped && (
            <p>
              {words.say("certainty.stopped")}{" "}
              <button type="button" className="link" onClick={made.retry}>
                {words.say("failure.retry")}
              </button>
            </p>
          )}
          {failure !== undefined && (
            <p role="alert">
              {failure}{" "}
              <button type="button" className="link" onClick={made.retry}>
                {words.say("failure.retry")}
              </button>
            </p>
          )}
          <IssueList issues={issues} />
          {progress === undefined && issues.length === 0 && <DocumentFiles files={files} />}
          {typeof html === "string" && <Preview html={html} label={words.say("reports.preview")} />}
        </div>
      </div>
    </ReadingPage>
  );
}

interface BesideProps {
  readonly choice: ReportsChoice;
  readonly onChange: (beside: readonly string[]) => void;
}

/** Presets that stand beside the scenario on screen. */
function Beside({ choice: { beside }, onChange }: BesideProps) {
  const words = useWords();
  const scenario = useAtlas(({ address }) => address.scenario);
  const isFull = beside.length >= briefingLimits.scenarios - 1;
  return (
    <fieldset>
      <legend>{words.say("reports.scenarios")}</legend>
      <p className="quiet-text">{scenarioWords(words, scenario)}</p>
      {presets
        .filter(({ preset }) => preset !== scenario.preset)
        .filter(({ preset }) => !isFull || beside.includes(preset))
        .map(({ preset }) => (
          <TickBox
            key={preset}
            isOn={beside.includes(preset)}
            onChange={(isOn) =>
              onChange(isOn ? [...beside, preset] : beside.filter((id) => id !== preset))
            }
          >
            {words.say(`preset.${preset}` as MessageKey)}
          </TickBox>
        ))}
    </fieldset>
  );
}

/** Brings back what a person wrote earlier where the page opens empty (a link of others gets no words of ours), and keeps what they write. */
function useKeptWords(
  choice: ReportsChoice,
  go: (change: Partial<ReportsChoice>, step?: "replace") => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the page opens
  useEffect(() => {
    const { title, author, organisation, date, text } = choice;
    const isFresh = [title, author, organisation, date, text, ...choice.places].every(
      (field) => field === "",
    );
    if (isFresh) go(keptWords(), "replace");
  }, []);
  useEffect(() => keepWords(choice), [choice]);
}

/** One object for the same question. Nothing is asked without a region. */
function useRequest(choice: ReportsChoice): DocumentRequest | undefined {
  const scenario = useAtlas(({ address }) => address.scenario);
  const language = useAtlas(({ address }) => address.language);
  const { draws, seed } = usePart(drawPart);
  return useMemo(() => {
    if (choice.places.length === 0) return undefined;
    const { document, places, beside, title, author, organisation, date, text } = choice;
    const frame: BriefingFrame = { title, author, organisation, date, text };
    return {
      kind: "document",
      ...{ document, places, beside, frame, scenario, language },
      draws: { count: draws, seed },
      formats: kinds.find(({ id }) => id === document)?.formats ?? [],
    };
  }, [choice, scenario, language, draws, seed]);
}
