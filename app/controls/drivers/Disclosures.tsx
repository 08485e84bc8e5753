import {
  type Disclosure,
  type Drivers,
  disclosureSentence,
  inputName,
  percent,
} from "../../../src/index.ts";
import { useWords } from "../../state/atlas.ts";
import "./drivers.css";

interface DisclosuresProps {
  readonly drivers: Pick<Drivers, "disclosures" | "quantiles">;
  /** How many quantities are listed. */
  readonly most: number;
}

/** Less than this share of a range is noise of the draws. */
const leastShrink = 0.02;

/** How far the range would shrink if operators disclosed what they know: the best pair first, then single quantities. */
export function Disclosures({ drivers, most }: DisclosuresProps) {
  const words = useWords();
  const { single, pair } = drivers.disclosures;
  const [low, , high] = drivers.quantiles;
  const listed = [...(pair ? [pair] : []), ...single]
    .filter(({ shrinks }) => shrinks >= leastShrink)
    .slice(0, most);
  const [best] = listed;
  if (!best) return <p className="standing">{words.say("drivers.nothingToDisclose")}</p>;
  return (
    <>
      <p className="standing">{disclosureSentence(words, best)}</p>
      <table className="driver-bars">
        <caption>{words.say("drivers.disclosuresAbout")}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say("drivers.quantity")}</th>
            <td />
            <th scope="col">{words.say("drivers.left")}</th>
            <th scope="col">{words.say("drivers.shrinks")}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map((disclosure) => (
            <tr key={disclosure.quantities.join()}>
              <th scope="row">{namesOf(disclosure)}</th>
              <td className="driver-bar">
                <span className="width-left" aria-hidden="true">
                  <i style={{ inlineSize: `${100 * (1 - disclosure.shrinks)}%` }} />
                </span>
              </td>
              <td className="driver-interval">
                {words.figure((high - low) * (1 - disclosure.shrinks))}
              </td>
              <td className="driver-total">
                {percent(words, words.figure(-100 * disclosure.shrinks, 0))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
  function namesOf({ quantities }: Disclosure): string {
    return quantities.map((id) => inputName(words, id)).join(words.say("list.comma"));
  }
}
