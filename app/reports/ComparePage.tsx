import { useMemo } from "react";
import { briefingKinds, changedSettings, presets } from "../../src/index.ts";
import { drawPart } from "../assess/drawPart.ts";
import { ReadingPage } from "../furniture/ReadingPage.tsx";
import { useAtlas, useGoPart, usePart, useWords } from "../state/atlas.ts";
import { Beside } from "./Beside.tsx";
import { DocumentResult } from "./DocumentResult.tsx";
import type { DocumentRequest } from "./documentRequest.ts";
import { PlacePicker } from "./PlacePicker.tsx";
import { pageFormats } from "./pageFormats.ts";
import { reportsPart } from "./reportsPart.ts";
import { useDocument } from "./useDocument.ts";
import "./reports.css";

const kind = "comparison";

const formats = briefingKinds.filter(({ id }) => id === kind).flatMap(pageFormats);

/** Some regions under some scenarios, side by side: the document of that kind, without words of a person's own. */
export function ComparePage() {
  const words = useWords();
  const choice = usePart(reportsPart);
  const go = useGoPart(reportsPart);
  const made = useDocument(useRequest());
  return (
    <ReadingPage title={words.say("compared.heading")} about={words.say("compared.about")}>
      <div className="reports">
        <div className="report-choices">
          <PlacePicker
            places={choice.places}
            known={made.names}
            onChange={(places) => go({ places })}
          />
          <Beside choice={choice} onChange={(beside) => go({ beside })} />
          <SwapButton />
        </div>
        <DocumentResult made={made} isEmpty={choice.places.length === 0} />
      </div>
    </ReadingPage>
  );
}

/** Lets the second scenario lead. Not offered where the first has changes of its own, which a link cannot name beside another. */
function SwapButton() {
  const words = useWords();
  const scenario = useAtlas(({ address }) => address.scenario);
  const { beside } = usePart(reportsPart);
  const goPart = useGoPart(reportsPart);
  const go = useAtlas((atlas) => atlas.go);
  const second = presets.find(({ preset }) => preset === beside[0]);
  if (!second || changedSettings(scenario).length > 0) return null;
  const swap = (): void => {
    go({ scenario: second });
    goPart({ beside: [scenario.preset, ...beside.slice(1)] }, "replace");
  };
  return (
    <button type="button" className="button small" onClick={swap}>
      {words.say("compared.swap")}
    </button>
  );
}

/** One object for the same question. Nothing is asked without a region. */
function useRequest(): DocumentRequest | undefined {
  const { places, beside, paper } = usePart(reportsPart);
  const scenario = useAtlas(({ address }) => address.scenario);
  const language = useAtlas(({ address }) => address.language);
  const { draws, seed } = usePart(drawPart);
  return useMemo(
    () =>
      places.length === 0
        ? undefined
        : {
            kind: "document",
            ...{ document: kind, places, beside, frame: {}, scenario, language, paper, formats },
            draws: { count: draws, seed },
          },
    [places, beside, scenario, language, paper, draws, seed],
  );
}
