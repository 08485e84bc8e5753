import type { DriverAnswerProps } from "../controls/drivers/DriverAnswer.tsx";
import { DriverRun } from "../controls/drivers/DriverRun.tsx";
import { useDrivers } from "../controls/drivers/useDrivers.ts";
import { type FetchedPart, LazyPart } from "../furniture/LazyPart.tsx";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { useWords } from "../state/atlas.ts";
import type { PanelProps } from "./PanelProps.ts";

/** Fetched with its answer: the library of its bars is large. */
const answer: FetchedPart<DriverAnswerProps> = {
  load: async () => (await import("../controls/drivers/DriverAnswer.tsx")).DriverAnswer,
};

/** What drives the layer's number in this region, once the reader asks; nothing where no draw could move it. */
export function WhatDrives({ context, index }: PanelProps) {
  const words = useWords();
  const known = useDrivers(context.assessment.regions[index]);
  if (!known.question) return null;
  return (
    <section className="section" aria-labelledby="what-drives">
      <h3 className="section-title" id="what-drives">
        {words.say("drivers.title")}
      </h3>
      <DriverRun known={known} />
      {known.answer && (
        <LazyPart part={answer} given={{ answer: known.answer, context }} waiting={null} />
      )}
      <p className="standing">
        <ViewLink change={{ view: "sensitivity" }}>{words.say("drivers.open")}</ViewLink>
      </p>
    </section>
  );
}
