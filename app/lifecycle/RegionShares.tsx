import { useMemo, useState } from "react";
import { presets, type Words } from "../../src/index.ts";
import { ViewLink } from "../shell/ViewLink.tsx";
import { useAtlas, useWords } from "../state.ts";
import { shareWords } from "./lifeFigures.ts";
import { loadSentence, regionLoadSentence } from "./loadWords.ts";
import type { ModelLife } from "./modelLife.ts";
import { type RegionShare, regionShares } from "./regionShares.ts";
import { costWords, regionAmount, regionSentence, servingSentence } from "./regionWords.ts";

interface LifeProps {
  readonly life: ModelLife;
}

/** Regions shown beside the chart; all of them stand in the table below. */
const most = 10;

/** What an account of training alone hides, region by region. */
export function RegionShares({ life }: LifeProps) {
  const words = useWords();
  const assessment = useAtlas((atlas) => atlas.assessment);
  const selected = useAtlas(({ address }) => address.region);
  const shares = useMemo(() => assessment && regionShares(assessment, life), [assessment, life]);
  const nameOf = useNames();
  if (!assessment) return <p className="quiet-text">{words.say("app.loading")}</p>;
  if (!shares) return <SitingNote />;
  const chosen = shares.find(({ id }) => id === selected);
  const shown = shares.filter((share, place) => place < most || share === chosen);
  return (
    <>
      <p className="life-sentence">{servingSentence(words, shares)}</p>
      {chosen && (
        <p className="life-sentence" role="status">
          {regionSentence(words, life, chosen, nameOf(chosen.id))}{" "}
          {regionLoadSentence(words, assessment, chosen.index, nameOf(chosen.id))}
        </p>
      )}
      <ShareTable shares={shown} selected={selected} nameOf={nameOf} life={life} />
      <p className="parameter-source">{words.say("life.regionNote")}</p>
      <AllRegions shares={shares} life={life} nameOf={nameOf} />
      <p className="life-load">{loadSentence(words, assessment)}</p>
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

interface ShareTableProps extends LifeProps {
  readonly shares: readonly RegionShare[];
  readonly selected: string | undefined;
  readonly nameOf: NameOf;
}

/** Shares along one scale that begins at the quarter below the lowest. */
function ShareTable({ shares, selected, nameOf, life }: ShareTableProps) {
  const words = useWords();
  const lowest = Math.min(...shares.map(({ hidden }) => hidden.low));
  const from = Math.min(0.75, Math.floor(lowest * 4) / 4);
  return (
    <table className="life-shares">
      <caption>
        {words.say("life.shareCaption", { years: life.years, from: percentWords(words, from) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.say("table.region")}</th>
          <td>
            <span className="life-scale" aria-hidden="true">
              <span>{percentWords(words, from)}</span>
              <span>{percentWords(words, 1)}</span>
            </span>
          </td>
          <th scope="col" className="end">
            {words.say("life.hiddenShare")}
          </th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ id, hidden, training }) => {
          const { figure, range } = shareWords(words, hidden);
          return (
            <tr key={id} data-selected={id === selected || undefined}>
              <th scope="row">
                <ViewLink change={{ region: id, view: "map" }}>{nameOf(id)}</ViewLink>
              </th>
              <td>
                <Dot hidden={hidden} from={from} hollow={training === 0} />
              </td>
              <td className="end">
                <b>{figure}</b>
                {range && <small>{range}</small>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const percentWords = (words: Words, share: number): string =>
  shareWords(words, { low: share, central: share, high: share }).figure;

interface DotProps {
  readonly hidden: RegionShare["hidden"];
  readonly from: number;
  /** No training is put here. */
  readonly hollow: boolean;
}

function Dot({ hidden: { low, central, high }, from, hollow }: DotProps) {
  const at = (share: number): string => `${((100 * (share - from)) / (1 - from)).toFixed(1)}%`;
  return (
    <span className="life-dot" aria-hidden="true">
      <i style={{ insetInlineStart: at(low), insetInlineEnd: `calc(100% - ${at(high)})` }} />
      <b data-hollow={hollow || undefined} style={{ insetInlineStart: at(central) }} />
    </span>
  );
}

interface AllRegionsProps extends LifeProps {
  readonly shares: readonly RegionShare[];
  readonly nameOf: NameOf;
}

/** Every region with its amounts; drawn once it is asked for. */
function AllRegions({ shares, life, nameOf }: AllRegionsProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="life-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.say("life.allRegions", { count: shares.length })}</summary>
      {open && (
        <div className="life-scroll">
          <table className="life-table">
            <thead>
              <tr>
                <th scope="col">{words.say("table.region")}</th>
                <th scope="col" className="end">
                  {words.say("life.hiddenShare")}
                </th>
                <th scope="col" className="end">
                  {words.say("life.training")}
                </th>
                <th scope="col" className="end">
                  {words.say("life.inference")}
                </th>
                <th scope="col" className="end">
                  {words.say("life.costColumn")}
                </th>
                <th scope="col">{words.say("life.evidence")}</th>
              </tr>
            </thead>
            <tbody>
              {shares.map((share) => (
                <AmountRow key={share.id} share={share} life={life} name={nameOf(share.id)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}

interface AmountRowProps extends LifeProps {
  readonly share: RegionShare;
  readonly name: string;
}

function AmountRow({ share, life, name }: AmountRowProps) {
  const words = useWords();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="end">{shareWords(words, share.hidden).figure}</td>
      <td className="end">{regionAmount(words, life, share.training)}</td>
      <td className="end">{regionAmount(words, life, share.inference)}</td>
      <td className="end">{costWords(words, share) || words.say("kind.noData")}</td>
      <td>{share.evidence && words.say(`evidence.${share.evidence}`)}</td>
    </tr>
  );
}
