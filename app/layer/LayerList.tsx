import { memo, useId } from "react";
import {
  type Assessment,
  type Indicator,
  type IndicatorGroup,
  indicatorGroups,
  indicatorName,
  indicators,
  layerSays,
  unitWords,
} from "../../src/index.ts";
import { RadioLabel } from "../furniture/RadioLabel.tsx";
import { TickBox } from "../furniture/TickBox.tsx";
import { useLevel } from "../level/levelData.ts";
import { OverlaySwitch } from "../overlay/OverlaySwitch.tsx";
import type { Overlay } from "../overlay/overlay.ts";
import { picturePart } from "../scene/picturePart.ts";
import { useAtlas, useGoPart, usePart, useWords } from "../state/atlas.ts";
import "./layerList.css";

interface LayerListProps {
  /** Layers of points or lines that may be laid over the map. */
  readonly overlays: readonly Overlay[];
}

/** Every layer of the scenario's basis, by group; one is on the map. Below them, what may be laid over it. */
export const LayerList = memo(({ overlays }: LayerListProps) => {
  const words = useWords();
  const layer = useAtlas(({ address }) => address.layer);
  const basis = useAtlas(({ address }) => address.scenario.basis);
  const { dotted } = usePart(picturePart);
  const draw = useGoPart(picturePart);
  const { level, assessment } = useLevel();
  const isFiner = level !== "country";
  const go = useAtlas((atlas) => atlas.go);
  const radios = useId();
  const available = indicators.filter(({ bases }) => bases.includes(basis));
  const chosen = available.find(({ id }) => id === layer);
  return (
    <section className="section layer-list">
      <h2 className="section-title" id="layer-list-title">
        {words.say("layerList.title")}
        <span>{words.say("layerList.count", { count: available.length })}</span>
      </h2>
      <div role="radiogroup" aria-labelledby="layer-list-title">
        {indicatorGroups.map((group) => (
          <LayerGroup
            key={group}
            group={group}
            open={group === chosen?.group}
            layers={available.filter((indicator) => indicator.group === group)}
            ranks={(id) => ranksOf(assessment, id)}
            chosen={chosen?.id}
            radios={radios}
            choose={(id) => go({ layer: id })}
          />
        ))}
      </div>
      <TickBox isOn={dotted} onChange={(on) => draw({ dotted: on }, "replace")}>
        {words.say(isFiner ? "layerList.dottedFiner" : "layerList.dotted")}
      </TickBox>
      {overlays.map((overlay) => (
        <OverlaySwitch key={overlay.id} overlay={overlay} />
      ))}
    </section>
  );
});

/** Whether a layer ranks regions; before there is a result, each may. */
function ranksOf(assessment: Assessment | undefined, id: string): boolean {
  const column = assessment?.columns[id];
  return !column || layerSays(column) === "ranks";
}

interface LayerGroupProps {
  readonly group: IndicatorGroup;
  readonly open: boolean;
  readonly layers: readonly Indicator[];
  readonly ranks: (id: string) => boolean;
  readonly chosen: string | undefined;
  /** Name that the radios of the list share. */
  readonly radios: string;
  readonly choose: (id: string) => void;
}

/** Layers of a group; those that are the same everywhere or empty are folded away below the others. */
function LayerGroup({ group, open, layers, ranks, ...choice }: LayerGroupProps) {
  const words = useWords();
  if (layers.length === 0) return null;
  const ranked = layers.filter(({ id }) => ranks(id));
  const others = layers.filter(({ id }) => !ranks(id));
  return (
    <details name="layer-group" open={open}>
      <summary>
        {words.say(`indicatorGroup.${group}`)}
        <span>{words.figure(layers.length)}</span>
      </summary>
      {ranked.map((layer) => (
        <LayerChoice key={layer.id} layer={layer} {...choice} />
      ))}
      {others.length > 0 && (
        <details className="layers-folded" open={others.some(({ id }) => id === choice.chosen)}>
          <summary>{words.say("layerList.withoutRanks", { count: others.length })}</summary>
          {others.map((layer) => (
            <LayerChoice key={layer.id} layer={layer} {...choice} />
          ))}
        </details>
      )}
    </details>
  );
}

type LayerChoiceProps = Pick<LayerGroupProps, "chosen" | "choose" | "radios"> & {
  readonly layer: Indicator;
};

function LayerChoice({ layer: { id, unit }, chosen, choose, radios }: LayerChoiceProps) {
  const words = useWords();
  return (
    <RadioLabel
      name={radios}
      className="layer"
      isChosen={id === chosen}
      onChoose={() => choose(id)}
    >
      <span className="mark" />
      {indicatorName(words, id)}
      <small>{unitWords(words, unit)}</small>
    </RadioLabel>
  );
}
