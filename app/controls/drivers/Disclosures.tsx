import {
  type Disclosure,
  type Drivers,
  disclosureSentences,
  inputName,
  percent,
  shownDisclosures,
} from "../../../src/index.ts";
import { useWords } from "../../state/atlas.ts";
import "./drivers.css";

interface DisclosuresProps {
  readonly drivers: Pick<Drivers, "disclosures" | "quantiles">;
  /** How many quantities are listed. */
  readonly most: number;
}

/** How far the range would shrink if operators disclosed what they know: the best pair first, then single quantities. */
export function Disclosures({ drivers, most }: DisclosuresProps) {
  const words = useWords();
  const [low, , high] = drivers.quantiles;
  const listed = shownDisclosures(drivers.disclosures).slice(0, most);
  const [first] = disclosureSentences(words, drivers.disclosures);
  const sentence = <p className="standing">{first}</p>;
  if (listed.length === 0) return sentence;
  return (
    <>
      {sentence}
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
