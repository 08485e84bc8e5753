import { memo } from "react";
import { bases, breakMethods, type Scene } from "../../src/index.ts";
import { projections } from "../address/address.ts";
import { LevelControls } from "../level/LevelControls.tsx";
import { DownloadMenu } from "../report/DownloadMenu.tsx";
import { firstPreset } from "../scenario/presetScenario.ts";
import { Choice } from "../shell/Choice.tsx";
import { Icon } from "../shell/Icon.tsx";
import { Segments } from "../shell/Segments.tsx";
import { ViewLink } from "../shell/ViewLink.tsx";
import { useAtlas, useWords } from "../state.ts";
import { WaitingTitle } from "./WaitingTitle.tsx";

interface ViewHeadProps {
  readonly scene: Scene | undefined;
  /** The files of the view are with the switches where the title needs all the width. */
  readonly narrow: boolean;
}

/** Title, one line that says what darker means, and the files of the view. */
export function ViewHead({ scene, narrow }: ViewHeadProps) {
  return (
    <div className="view-head">
      <div className="grow">
        {scene ? (
          <>
            <h1>{scene.title}</h1>
            <p>{scene.subtitle}</p>
          </>
        ) : (
          <>
            <WaitingTitle />
            <div className="bone" style={{ width: "60%" }} />
          </>
        )}
      </div>
      {scene && !narrow && <DownloadMenu />}
    </div>
  );
}

/** What the view is of and how it is drawn: starting point, projection, classes, table. */
export const ViewSwitches = memo(({ narrow }: Pick<ViewHeadProps, "narrow">) => {
  const words = useWords();
  return (
    <div className="view-switches">
      <LevelControls />
      <BasisSwitch />
      <ProjectionSwitch />
      <span className="grow" />
      <BreaksChoice />
      <ViewLink className="button small" change={{ view: "table" }}>
        <Icon name="table" />
        {words.say("view.asTable")}
      </ViewLink>
      {narrow && <DownloadMenu />}
    </div>
  );
});

/** The first preset of each basis; the scenario card has the others. */
function BasisSwitch() {
  const words = useWords();
  const basis = useAtlas(({ address }) => address.scenario.basis);
  const go = useAtlas((atlas) => atlas.go);
  const options = bases.map((id) => ({ id, name: words.say(`basis.${id}`) }));
  return (
    <Segments
      small
      label={words.say("view.basis")}
      value={basis}
      options={options}
      onChange={(wanted) => go({ scenario: firstPreset(wanted) })}
    />
  );
}

const projectionNames = {
  equalEarth: "view.equalEarth",
  globe: "view.globe",
  mercator: "view.mercator",
} as const;

function ProjectionSwitch() {
  const words = useWords();
  const projection = useAtlas(({ address }) => address.projection);
  const go = useAtlas((atlas) => atlas.go);
  return (
    <Segments
      small
      label={words.say("view.projection")}
      value={projection}
      options={projections.map((id) => ({ id, name: words.say(projectionNames[id]) }))}
      onChange={(id) => go({ projection: id })}
    />
  );
}

const breakNames = {
  fixed: "view.breaksFixed",
  quantile: "view.breaksQuantile",
  equal: "view.breaksEqual",
  natural: "view.breaksNatural",
} as const;

function BreaksChoice() {
  const words = useWords();
  const breaks = useAtlas(({ address }) => address.breaks);
  const go = useAtlas((atlas) => atlas.go);
  return (
    <>
      <span className="view-label" aria-hidden="true">
        {words.say("view.classes")}
      </span>
      <Choice
        className="small"
        label={words.say("view.classes")}
        value={breaks}
        options={(["fixed", ...breakMethods] as const).map((id) => ({
          id,
          name: words.say(breakNames[id]),
        }))}
        onChange={(id) => go({ breaks: id })}
      >
        {words.say(breakNames[breaks])}
        <Icon name="down" />
      </Choice>
    </>
  );
}
