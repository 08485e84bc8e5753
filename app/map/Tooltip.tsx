import { useLayoutEffect, useRef, useState } from "react";
import type { MapSize } from "../../src/index.ts";
import type { TooltipContent } from "./mapProps.ts";
import { placeTooltip } from "./placeTooltip.ts";
import type { ScreenBox } from "./regionBox.ts";

interface Props {
  readonly content: TooltipContent;
  /** Where the region lies on the map. */
  readonly region: ScreenBox;
  readonly frame: MapSize;
  /** Stays until it is released. */
  readonly pinned: boolean;
}

/** Facts about the region under the pointer. The panel, the table and the announcement have the same. */
export const Tooltip = ({ content, region, frame, pinned }: Props) => {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<MapSize>({ width: 244, height: 140 });
  useLayoutEffect(() => {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = element.current ?? {};
    if (width !== size.width || height !== size.height) setSize({ width, height });
  });
  const { x, y } = placeTooltip(region, size, frame);
  return (
    <div
      ref={element}
      className={pinned ? "map-tooltip pinned" : "map-tooltip"}
      style={{ translate: `${Math.round(x)}px ${Math.round(y)}px` }}
      aria-hidden="true"
    >
      <p className="map-tooltip-name">{content.name}</p>
      <p className="map-tooltip-figure">
        <b>{content.figure}</b> {content.unit && <span>{content.unit}</span>}
      </p>
      {content.reason && <p className="map-tooltip-reason">{content.reason}</p>}
      {content.lines.length > 0 && (
        <dl>
          {content.lines.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
};
