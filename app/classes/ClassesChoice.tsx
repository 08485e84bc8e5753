import { Choice } from "../furniture/Choice.tsx";
import { Icon } from "../furniture/Icon.tsx";
import { breakChoices, picturePart } from "../scene/picturePart.ts";
import { useGoPart, usePart, useSetSlice, useSlice, useWords } from "../state/atlas.ts";
import { classesSlice } from "./classesSlice.ts";

const names = {
  fixed: "view.breaksFixed",
  quantile: "view.breaksQuantile",
  equal: "view.breaksEqual",
  natural: "view.breaksNatural",
  manual: "view.breaksManual",
} as const;

/** How the layer is classified, and the way to its histogram and limits. */
export function ClassesChoice() {
  const words = useWords();
  const { breaks } = usePart(picturePart);
  const draw = useGoPart(picturePart);
  const isOpen = useSlice(classesSlice, (classes) => classes.isOpen);
  const set = useSetSlice(classesSlice);
  return (
    <div className="view-choice">
      <span className="view-label" aria-hidden="true">
        {words.say("view.classes")}
      </span>
      <Choice
        className="small"
        label={words.say("view.classes")}
        value={breaks}
        options={breakChoices.map((id) => ({ id, name: words.say(names[id]) }))}
        onChange={(id) => {
          draw({ breaks: id });
          if (id === "manual") set({ isOpen: true });
        }}
      >
        {words.say(names[breaks])}
        <Icon name="down" />
      </Choice>
      <button
        type="button"
        className="button small quiet"
        aria-expanded={isOpen}
        aria-label={words.say("view.editClasses")}
        title={words.say("view.editClasses")}
        onClick={() => set({ isOpen: !isOpen })}
      >
        <Icon name="sliders" />
      </button>
    </div>
  );
}
