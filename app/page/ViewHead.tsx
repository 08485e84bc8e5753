import { memo } from "react";
import { bases, type Scene } from "../../src/index.ts";
import { DownloadMenu } from "../controls/download/DownloadMenu.tsx";
import { LevelControls } from "../controls/level/LevelControls.tsx";
import { Icon } from "../furniture/Icon.tsx";
import { LastAnswer } from "../furniture/LastAnswer.tsx";
import { type FetchedPart, LazyPart } from "../furniture/LazyPart.tsx";
import { Segments } from "../furniture/Segments.tsx";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { WaitingTitle } from "../furniture/WaitingTitle.tsx";
import { mapProjections } from "../map/mapProps.ts";
import { mapSlice } from "../scene/mapSlice.ts";
import { picturePart } from "../scene/picturePart.ts";
import { useAtlas, useGoPart, usePart, useSlice, useWords } from "../state/atlas.ts";
import { firstPreset } from "../state/presetScenario.ts";
import { StartViews } from "./StartViews.tsx";

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
            <p>
              <LastAnswer /> {scene.subtitle}
            </p>
            <StartViews />
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
      <Tools />
      <ViewLink className="button small" change={{ view: "table" }}>
        <Icon name="table" />
        {words.say("view.asTable")}
      </ViewLink>
      {narrow && <DownloadMenu />}
    </div>
  );
});

const viewTools: FetchedPart<object> = {
  load: async () => (await import("./ViewTools.tsx")).ViewTools,
  fewWords: true,
};

/** What changes how the map is drawn; loads after it. */
function Tools() {
  const fetched = useSlice(mapSlice, (map) => map.fetched);
  return fetched && <LazyPart part={viewTools} given={{}} waiting={null} />;
}

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
  const { projection } = usePart(picturePart);
  const draw = useGoPart(picturePart);
  return (
    <Segments
      small
      label={words.say("view.projection")}
      value={projection}
      options={mapProjections.map((id) => ({ id, name: words.say(projectionNames[id]) }))}
      onChange={(id) => draw({ projection: id })}
    />
  );
}
