import { defaultScenario } from "../../src/index.ts";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { type Address, landing } from "../state/address.ts";
import { useAtlas, useWords } from "../state/atlas.ts";

/** The two pictures to start from: the same load everywhere, and what is hosted today. */
const views = [
  {
    words: "view.sameLoad",
    change: { layer: landing("").layer, scenario: defaultScenario },
  },
  {
    words: "view.hostedToday",
    change: { layer: "climateCostPerResident", scenario: defaultScenario },
  },
] as const satisfies readonly { readonly words: string; readonly change: Partial<Address> }[];

/** From what a unit of load costs anywhere to what the load costs where it is, in one click, and back. */
export function StartViews() {
  const words = useWords();
  const layer = useAtlas(({ address }) => address.layer);
  return (
    <nav className="start-views" aria-label={words.say("view.start")}>
      {views.map(({ words: key, change }) => (
        <ViewLink key={key} change={change} current={layer === change.layer}>
          {words.say(key)}
        </ViewLink>
      ))}
    </nav>
  );
}
