import { useState } from "react";
import {
  lifeCostWords,
  lifeShareWords,
  type ModelLife,
  type RegionShare,
  regionAmount,
} from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";

interface AllRegionsProps {
  readonly life: ModelLife;
  readonly shares: readonly RegionShare[];
  readonly nameOf: (id: string) => string;
}

/** Every region with its amounts; drawn once it is asked for. */
export function AllRegions({ shares, life, nameOf }: AllRegionsProps) {
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

interface AmountRowProps {
  readonly life: ModelLife;
  readonly share: RegionShare;
  readonly name: string;
}

function AmountRow({ share, life, name }: AmountRowProps) {
  const words = useWords();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="end">{lifeShareWords(words, share.hidden).figure}</td>
      <td className="end">{regionAmount(words, life, share.training)}</td>
      <td className="end">{regionAmount(words, life, share.inference)}</td>
      <td className="end">{lifeCostWords(words, share) || words.say("kind.noData")}</td>
      <td>{share.evidence && words.say(`evidence.${share.evidence}`)}</td>
    </tr>
  );
}
