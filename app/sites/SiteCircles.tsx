import { use } from "react";
import { type AiSite, palette, type Theme } from "../../src/index.ts";
import type { MapHandle } from "../map/mapHandle.ts";
import type { PointAt } from "../map/mapProps.ts";
import { useAtlas, useWords } from "../state.ts";
import { describeSite } from "./describeSite.ts";
import { readSites } from "./readSites.ts";
import { siteRadius } from "./siteCircle.ts";
import "./sites.css";

interface SiteCirclesProps {
  readonly handle: MapHandle;
  readonly theme: Theme;
  readonly onPoint: PointAt;
  /** The site was chosen. */
  readonly onPick: (site: AiSite) => void;
}

/** Named sites over the map, their area the power that they draw. For the pointer; the list below the map holds the same for everybody. */
export function SiteCircles({ handle, theme, onPoint, onPick }: SiteCirclesProps) {
  const words = useWords();
  const attempt = useAtlas((atlas) => atlas.sitesAttempt);
  const { items: sites } = use(readSites(attempt));
  const { ink, halo } = palette[theme];
  const placed = sites.flatMap((site) => {
    const at = handle.project([site.longitude, site.latitude]);
    return at ? [{ site, at, radius: siteRadius(site.power) }] : [];
  });
  const pointAt = (target: EventTarget): void => {
    const found = placed.find(({ site }) => site.id === siteOf(target));
    if (!found) return;
    const { site, at, radius } = found;
    const [left, right] = [at.x - radius, at.x + radius];
    const [top, bottom] = [at.y - radius, at.y + radius];
    onPoint({ content: describeSite(words, site), box: { left, right, top, bottom } });
  };
  return (
    <div className="map-overlay">
      <svg
        className="map-label site-circles"
        aria-hidden="true"
        onPointerMove={({ target }) => pointAt(target)}
        onPointerOut={() => onPoint(undefined)}
        onPointerUp={({ target }) => {
          const chosen = sites.find(({ id }) => id === siteOf(target));
          if (chosen) onPick(chosen);
        }}
      >
        {placed.map(({ site, at, radius }) => (
          <g key={site.id}>
            <circle cx={at.x} cy={at.y} r={radius} stroke={halo} strokeWidth={3} />
            <circle
              data-site={site.id}
              cx={at.x}
              cy={at.y}
              r={radius}
              stroke={ink}
              strokeWidth={1.3}
              className={site.status}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}

const siteOf = (target: EventTarget): string | undefined =>
  target instanceof SVGElement ? target.dataset.site : undefined;
