import { type BurdenFlows, palette, type Theme, topFlows } from "../../src/index.ts";
import type { LoadedWorld } from "../files/loadWorld.ts";
import type { MapHandle } from "../map/mapHandle.ts";
import { arcPath, arcWidth } from "./arcPath.ts";

/** Flows that are drawn and listed. */
export const shownFlows = 12;

interface Props {
  readonly handle: MapHandle;
  readonly flows: BurdenFlows;
  readonly loaded: LoadedWorld;
  readonly theme: Theme;
}

/** The largest flows, from the region of users to the host that bears; the dot lies at the host. */
export function FlowArcs({ handle, flows, loaded, theme }: Props) {
  const { ink, halo } = palette[theme];
  const { regions } = loaded.world;
  const shown = topFlows(flows, shownFlows);
  const largest = shown[0]?.share ?? 1;
  return (
    <svg className="map-label flow-arcs" aria-hidden="true">
      {shown.map(({ user, host, share }) => {
        const [from, to] = [regions[user], regions[host]].map(
          (region) => region && handle.project(region.label),
        );
        if (!from || !to) return null;
        const width = arcWidth(share, largest);
        const d = arcPath(from, to);
        return (
          <g key={`${user} ${host}`}>
            <path d={d} fill="none" stroke={halo} strokeWidth={width + 2} opacity={0.8} />
            <path d={d} fill="none" stroke={ink} strokeWidth={width} opacity={0.85} />
            <circle cx={to.x} cy={to.y} r={width / 2 + 2} fill={ink} stroke={halo} />
          </g>
        );
      })}
    </svg>
  );
}
