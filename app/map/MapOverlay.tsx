import type { Position } from "geojson";
import { useMemo } from "react";
import type { Topology } from "topojson-specification";
import { mainRing, type RegionFeature, regionFeatures } from "../../src/index.ts";
import type { MapHandle } from "./mapHandle.ts";
import type { MapProps } from "./mapProps.ts";
import { boxOf, boxRound, type ScreenBox } from "./regionBox.ts";
import { SelectedLabel } from "./SelectedLabel.tsx";
import { Tooltip } from "./Tooltip.tsx";

interface Props extends MapProps {
  readonly handle: MapHandle;
  readonly object: string;
  readonly pinned: string | undefined;
  readonly focused: string | undefined;
  readonly touch: boolean;
  /** Where an inset lies. */
  readonly inset: ScreenBox | undefined;
}

/** What is written over the map: the tooltip of one region, the label of the selected one. */
export const MapOverlay = (props: Props) => {
  const { handle, scene, selected, theme, words, describe } = props;
  const boxFor = useRegionBox(props);
  const frame = handle.size();
  const shown = tooltipRegion(props);
  const shownBox = shown === undefined ? undefined : boxFor(shown);
  const labelled = selected === shown ? undefined : scene.regions.find(({ id }) => id === selected);
  const labelBox = labelled && boxFor(labelled.id);
  return (
    <div className="map-overlay">
      {labelled && labelBox && (
        <SelectedLabel
          text={words.say("layer.single", { name: labelled.name, figure: labelled.figure })}
          region={labelBox}
          obstacle={props.inset}
          direction={scene.direction}
          {...{ frame, theme }}
        />
      )}
      {shown !== undefined && shownBox && (
        <Tooltip
          content={describe(shown)}
          region={shownBox}
          frame={frame}
          pinned={shown === props.pinned}
        />
      )}
    </div>
  );
};

/** Pointer before keyboard before pin; under a finger the chosen region has its label and its sheet instead. */
function tooltipRegion({ hovered, focused, pinned, selected, touch }: Props): string | undefined {
  const shown = hovered ?? focused ?? (pinned === selected ? pinned : undefined);
  return touch && shown === selected ? undefined : shown;
}

/** Where a region lies on the screen as the camera stands. */
function useRegionBox({ topology, object, regions, handle }: Props) {
  const ringOf = useMemo(() => ringsOf(topology, object), [topology, object]);
  return (id: string): ScreenBox | undefined => {
    const region = regions.find((candidate) => candidate.id === id);
    const ring = ringOf(id);
    if (!region || region.tiny || !ring) return region && boxRound(region.label, handle.project);
    return boxOf(ring, handle.project);
  };
}

/** Looks up the main rings of shapes; they are decoded when the first is asked for. */
function ringsOf(topology: Topology, object: string) {
  let shapes: ReadonlyMap<string, RegionFeature> | undefined;
  return (id: string): readonly Position[] | undefined => {
    shapes ??= new Map(regionFeatures(topology, object).map((shape) => [shape.id, shape]));
    const shape = shapes.get(id);
    return shape && mainRing(shape);
  };
}
