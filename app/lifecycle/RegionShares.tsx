import { useMemo } from "react";
import {
  lifeLoadSentence,
  lifeRegionLoadSentence,
  lifeRegionSentence,
  lifeServingSentence,
  type ModelLife,
  presets,
  regionShares,
  servingOnly,
} from "../../src/index.ts";
import { LastAnswer } from "../furniture/LastAnswer.tsx";
import { useWaitingWords } from "../furniture/useWaitingWords.ts";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";
import { AllRegions } from "./AllRegions.tsx";
import { ShareTable } from "./ShareTable.tsx";

/** Regions shown beside the chart; all of them stand in the table below. */
const most = 10;

/** What an account of training alone hides, region by region. */
export function RegionShares({ life }: { readonly life: ModelLife }) {
  const words = useWords();
  const waiting = useWaitingWords();
  const assessment = useAtlas((atlas) => atlas.assessment);
  const selected = useAtlas(({ address }) => address.region);
  const shares = useMemo(() => assessment && regionShares(assessment, life), [assessment, life]);
  const nameOf = useNames();
  if (!assessment) return <p className="quiet-text">{waiting}</p>;
  if (!shares && assessment.scenario.basis === "siting") return <SitingNote />;
  if (!shares) return <p className="life-sentence">{words.say("life.noCompute")}</p>;
  const chosen = shares.find(({ id }) => id === selected);
  const shown = shares.filter((share, place) => place < most || share === chosen);
  return (
    <>
      <LastAnswer />
      {servingOnly(shares).length > 0 && (
        <p className="life-sentence">{lifeServingSentence(words, shares)}</p>
      )}
      {chosen && (
        <p className="life-sentence" role="status">
          {lifeRegionSentence(words, life, chosen, nameOf(chosen.id))}{" "}
          {lifeRegionLoadSentence(words, assessment, chosen.index, nameOf(chosen.id))}
        </p>
      )}
      <ShareTable shares={shown} selected={selected} nameOf={nameOf} life={life} />
      <p className="parameter-source">{words.say("life.regionNote")}</p>
      <AllRegions shares={shares} life={life} nameOf={nameOf} />
      <p className="life-load">{lifeLoadSentence(words, assessment)}</p>
    </>
  );
}

type NameOf = (id: string) => string;

function useNames(): NameOf {
  const names = useAtlas((atlas) => atlas.names);
  const regions = useAtlas(({ loaded }) => loaded?.world.regions);
  return useMemo(() => {
    const own = new Map((regions ?? []).map(({ id, name }) => [id, name]));
    return (id) => names[id] ?? own.get(id) ?? id;
  }, [names, regions]);
}

/** The same load everywhere is no answer to where it is: a link to one that is. */
function SitingNote() {
  const words = useWords();
  const [today] = presets;
  return (
    <p className="life-sentence">
      {words.say("life.siting")}{" "}
      {today && <ViewLink change={{ scenario: today }}>{words.say("life.asHosted")}</ViewLink>}
    </p>
  );
}
