import { useMemo } from "react";
import {
  type BriefingFrame,
  briefingKinds,
  type MessageKey,
  regionKinds,
} from "../../src/index.ts";
import { drawPart } from "../assess/drawPart.ts";
import { ReadingPage } from "../furniture/ReadingPage.tsx";
import { useAtlas, useGoPart, usePart, useWords } from "../state/atlas.ts";
import { Beside } from "./Beside.tsx";
import { DocumentResult } from "./DocumentResult.tsx";
import type { DocumentRequest } from "./documentRequest.ts";
import { OwnWords } from "./OwnWords.tsx";
import { PaperChoice } from "./PaperChoice.tsx";
import { PlacePicker } from "./PlacePicker.tsx";
import { pageFormats } from "./pageFormats.ts";
import { type ReportsChoice, reportsPart } from "./reportsPart.ts";
import { StartingPoints } from "./StartingPoints.tsx";
import { useDocument } from "./useDocument.ts";
import { useKeptWords } from "./useKeptWords.ts";
import "./reports.css";

/** Every kind of document with its name and formats. */
const kinds = [
  ...briefingKinds.map((kind) => ({ kind, formats: pageFormats(kind) })),
  ...regionKinds.map((kind) => ({ kind, formats: pageFormats(kind) })),
].map(({ kind: { id, contents }, formats }) => ({
  id,
  formats,
  name: (contents.document ?? contents.workbook)?.label as MessageKey,
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
  const several = kinds.find(({ id }) => id === choice.document)?.ofSeveral ?? false;
  return (
    <ReadingPage title={words.say("reports.heading")} about={words.say("reports.about")}>
      <div className="reports">
        <div className="report-choices">
          <StartingPoints onChoose={(document) => go({ document })} />
          <PlacePicker
            places={choice.places}
            known={made.names}
            onChange={(places) => go({ places })}
          />
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
          <PaperChoice choice={choice} onChange={go} />
          {several && <Beside choice={choice} onChange={(beside) => go({ beside })} />}
          {several && <OwnWords choice={choice} onChange={(change) => go(change, "replace")} />}
        </div>
        <DocumentResult made={made} isEmpty={choice.places.length === 0} />
      </div>
    </ReadingPage>
  );
}

/** One object for the same question. Nothing is asked without a region. */
function useRequest(choice: ReportsChoice): DocumentRequest | undefined {
  const scenario = useAtlas(({ address }) => address.scenario);
  const ofPage = useAtlas(({ address }) => address.language);
  const { draws, seed } = usePart(drawPart);
  return useMemo(() => {
    if (choice.places.length === 0) return undefined;
    const { document, places, beside, paper, language, title, author, organisation, date, text } =
      choice;
    const frame: BriefingFrame = { title, author, organisation, date, text };
    return {
      kind: "document",
      ...{ document, places, beside, frame, scenario, paper },
      language: language || ofPage,
      draws: { count: draws, seed },
      formats: kinds.find(({ id }) => id === document)?.formats ?? [],
    };
  }, [choice, scenario, ofPage, draws, seed]);
}
