import { useEffect } from "react";
import { indicatorName, nameOf, type ReportContext, scenarioWords } from "../../src/index.ts";
import { Disclosures } from "../controls/drivers/Disclosures.tsx";
import { DriverBars } from "../controls/drivers/DriverBars.tsx";
import { DriverRun } from "../controls/drivers/DriverRun.tsx";
import { FlipList } from "../controls/drivers/FlipList.tsx";
import { type KnownDrivers, useDrivers } from "../controls/drivers/useDrivers.ts";
import { RankPlot } from "../controls/ranks/RankPlot.tsx";
import { LastAnswer } from "../furniture/LastAnswer.tsx";
import { ReadingPage } from "../furniture/ReadingPage.tsx";
import { useWaitingWords } from "../furniture/useWaitingWords.ts";
import { levelOf } from "../level/levelData.ts";
import { useIndicator } from "../scene/currentScene.ts";
import { useReport } from "../scene/useReport.ts";
import { useAtlas, useWords } from "../state/atlas.ts";
import { Alternatives } from "./Alternatives.tsx";
import { ShownFor } from "./ShownFor.tsx";
import { Spread } from "./Spread.tsx";
import "./sensitivity.css";

/** Quantities that the page lists, and sentences of each kind on what flips the number. */
const listed = 12;
const mostFlips = 6;

/** How sure one number is: its range, what that comes from, and what would narrow it. A link with its seed shows the same. */
export function SensitivityPage() {
  const words = useWords();
  const waiting = useWaitingWords();
  const region = useAtlas(({ address }) => address.region);
  const level = useAtlas((atlas) => levelOf(atlas, region));
  const context = useReport(level);
  const indicator = useIndicator();
  const index = context?.assessment.regions.indexOf(region ?? "") ?? -1;
  const known = useDrivers(region);
  const { ask } = known;
  useEffect(() => ask(), [ask]);
  if (!context)
    return (
      <ReadingPage title={words.say("sensitivity.titleEmpty")} about={waiting}>
        {null}
      </ReadingPage>
    );
  const { scenario } = context.assessment;
  const title =
    index < 0
      ? words.say("sensitivity.titleEmpty")
      : words.say("sensitivity.title", {
          indicator: indicatorName(words, indicator.id),
          region: nameOf(context, index),
          year: words.year(scenario.year),
        });
  return (
    <ReadingPage
      title={title}
      about={words.say("sensitivity.about", { scenario: scenarioWords(words, scenario) })}
      aside={<ShownFor context={context} known={known} />}
    >
      <LastAnswer />
      {known.question ? (
        <Answer context={context} index={index} known={known} />
      ) : (
        <p>{words.say(index < 0 ? "sensitivity.choose" : "sensitivity.noNumber")}</p>
      )}
    </ReadingPage>
  );
}

interface AnswerProps {
  readonly context: ReportContext;
  readonly index: number;
  readonly known: KnownDrivers;
}

function Answer({ context, index, known }: AnswerProps) {
  const words = useWords();
  const indicator = useIndicator();
  const { answer } = known;
  const { drivers, flips, alternatives } = answer ?? {};
  return (
    <>
      <DriverRun known={known} />
      <div className="sensitivity">
        {answer && (
          <section aria-labelledby="spread">
            <h2 id="spread">{words.say("sensitivity.interval")}</h2>
            <Spread answer={answer} />
            <RankPlot context={context} index={index} indicator={indicator} />
          </section>
        )}
        {drivers && (
          <div>
            <section aria-labelledby="drives">
              <h2 id="drives">{words.say("sensitivity.drives")}</h2>
              <DriverBars drivers={drivers} scenario={context.assessment.scenario} />
            </section>
            {flips && (
              <section aria-labelledby="flips">
                <h2 id="flips">{words.say("drivers.flips")}</h2>
                <FlipList context={context} flips={flips} most={mostFlips} />
              </section>
            )}
            {drivers.groups.length > 0 && (
              <section aria-labelledby="disclosures">
                <h2 id="disclosures">{words.say("drivers.disclosures")}</h2>
                <Disclosures drivers={drivers} most={listed} />
              </section>
            )}
          </div>
        )}
        {alternatives && (
          <section className="whole" aria-labelledby="alternatives">
            <h2 id="alternatives">{words.say("sensitivity.alternatives")}</h2>
            <Alternatives alternatives={alternatives} />
          </section>
        )}
      </div>
    </>
  );
}
