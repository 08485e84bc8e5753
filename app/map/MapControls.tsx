import type { Words } from "../../src/index.ts";
import type { MapHandle } from "./mapHandle.ts";

interface Props {
  readonly handle: MapHandle | undefined;
  readonly words: Words;
}

const icons = {
  nearer: "M7 2.5v9M2.5 7h9",
  further: "M2.5 7h9",
  world: "M2.5 5V2.5H5M9 2.5h2.500V5M11.500 9v2.500H9M5 11.500H2.500V9",
} as const;

/** Zoom and whole world, for the pointer; the keys + − 0 do the same, so the map stays one stop of the Tab key. */
export const MapControls = ({ handle, words }: Props) => {
  const buttons = [
    { icon: icons.nearer, name: words.say("map.zoomIn"), act: () => handle?.zoomBy(1) },
    { icon: icons.further, name: words.say("map.zoomOut"), act: () => handle?.zoomBy(-1) },
    { icon: icons.world, name: words.say("map.wholeWorld"), act: () => handle?.showWorld() },
  ];
  return (
    <div className="map-controls">
      {buttons.map(({ icon, name, act }) => (
        <button key={name} type="button" tabIndex={-1} aria-label={name} title={name} onClick={act}>
          <svg className="icon" viewBox="0 0 14 14" aria-hidden="true">
            <path d={icon} />
          </svg>
        </button>
      ))}
    </div>
  );
};
