import { Suspense, use, useMemo, useState } from "react";
import { publishedFigures } from "../../src/index.ts";
import { FigureTable } from "../controls/figures/FigureTable.tsx";
import { readFigures } from "../controls/figures/readFigures.ts";
import { FailedFile } from "../furniture/FailedFile.tsx";
import { Loading } from "../furniture/Loading.tsx";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { useWords } from "../state/atlas.ts";
import type { PanelProps } from "./PanelProps.ts";

/** What others published of the electricity of the region's data centres, and which figure the atlas uses. */
export const PublishedFigureList = (props: PanelProps) => (
  <section className="section">
    <Suspense fallback={<Loading className="fine-print" />}>
      <ReadFigureList {...props} />
    </Suspense>
  </section>
);

function ReadFigureList({ context, index }: PanelProps) {
  const words = useWords();
  const [attempt, setAttempt] = useState(0);
  const { items, failure } = use(readFigures(attempt));
  const { world, assessment } = context;
  const { scenario } = assessment;
  const id = assessment.regions[index] ?? "";
  const figures = useMemo(
    () => publishedFigures(id, items, { world, scenario, words }),
    [id, items, world, scenario, words],
  );
  if (failure) return <FailedFile failure={failure} onRetry={() => setAttempt(attempt + 1)} />;
  return (
    <>
      <h3 className="section-title">{figures.title}</h3>
      {figures.lines.length > 0 && <FigureTable figures={figures} />}
      <p className="fine-print">
        {words.say("published.rule")}{" "}
        <ViewLink change={{ view: "method" }}>{words.say("published.howWeChoose")}</ViewLink>
      </p>
    </>
  );
}
