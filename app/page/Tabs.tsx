import { Icon, type IconName } from "../furniture/Icon.tsx";
import { useAtlas, useSetSlice, useSlice, useWords } from "../state/atlas.ts";
import { pageSlice } from "./pageSlice.ts";

const tabs = [
  { id: "map", icon: "globe", name: "app.map" },
  { id: "layers", icon: "layers", name: "app.layers" },
  { id: "scenario", icon: "sliders", name: "app.scenario" },
  { id: "table", icon: "table", name: "app.table" },
] as const satisfies readonly { id: string; icon: IconName; name: string }[];

type TabId = (typeof tabs)[number]["id"];

/** The foot of a narrow screen: map, layers, scenario, table. The menu above has further pages. */
export function Tabs() {
  const words = useWords();
  const view = useAtlas(({ address }) => address.view);
  const sheet = useSlice(pageSlice, (page) => page.sheet);
  const set = useSetSlice(pageSlice);
  const go = useAtlas((atlas) => atlas.go);
  const current: string = sheet ?? view;
  const open = (id: TabId): void => {
    set({ sheet: id === "layers" || id === "scenario" ? id : undefined });
    const wanted = id === "table" ? "table" : "map";
    if (view !== wanted) go({ view: wanted });
  };
  return (
    <nav className="tabs" aria-label={words.say("app.views")}>
      {tabs.map(({ id, icon, name }) => (
        <button
          key={id}
          type="button"
          aria-current={id === current ? "page" : undefined}
          onClick={() => open(id)}
        >
          <Icon name={icon} />
          {words.say(name)}
        </button>
      ))}
    </nav>
  );
}
