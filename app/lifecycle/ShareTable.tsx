import { lifeShareWords, type ModelLife, type RegionShare, type Words } from "../../src/index.ts";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { useWords } from "../state/atlas.ts";

interface ShareTableProps {
  readonly life: ModelLife;
  readonly shares: readonly RegionShare[];
  readonly selected: string | undefined;
  readonly nameOf: (id: string) => string;
}

/** Shares along one scale that begins at the quarter below the lowest. */
export function ShareTable({ shares, selected, nameOf, life }: ShareTableProps) {
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
          const { figure, range } = lifeShareWords(words, hidden);
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
  lifeShareWords(words, { low: share, central: share, high: share }).figure;

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
