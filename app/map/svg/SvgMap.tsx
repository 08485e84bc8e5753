import { memo, type PointerEvent, useEffect, useId, useMemo, useRef } from "react";
import { type MapSize, worldPicture } from "../../../src/index.ts";
import { useFrameSize } from "../../furniture/frameSize.ts";
import { regionMeant } from "../circles.ts";
import type { MapHandle } from "../mapHandle.ts";
import { markList } from "../marks.ts";
import { paintScene } from "../regionPaint.ts";
import type { SurfaceProps } from "../surface.ts";
import { mostMagnified, panned, viewBox } from "./camera.ts";
import { useDragging } from "./dragging.ts";
import { PatternDefs } from "./PatternDefs.tsx";
import { SvgLand } from "./SvgLand.tsx";
import { SvgMarks } from "./SvgMarks.tsx";
import { svgHandle } from "./svgHandle.ts";
import { useFinished } from "./useFinished.ts";
import { usePaleBorders } from "./usePaleBorders.ts";
import { pictureProjection, useSvgCamera } from "./useSvgCamera.ts";

/** The map without a graphics card: Equal Earth as SVG, the same classes, patterns and circles, zoomed in steps. */
export const SvgMap = memo((props: SurfaceProps) => {
  const element = useRef<HTMLDivElement>(null);
  const frame = useFrameSize(element);
  return (
    <div className="map-surface" ref={element}>
      {frame && <SvgPicture {...props} frame={frame} />}
    </div>
  );
});

const SvgPicture = ({ frame, ...wanted }: SurfaceProps & { readonly frame: MapSize }) => {
  const { picture: props, paths, turn } = useFinished(wanted);
  const { topology, object, scene, theme, dotted, isolatedClass, touch } = props;
  const prefix = useId();
  const { camera, move } = useSvgCamera(frame, wanted);
  const paints = useMemo(
    () => paintScene(scene, { theme, dotted, isolatedClass }),
    [scene, theme, dotted, isolatedClass],
  );
  const paleBorders = usePaleBorders(paints, { topology, object, paths });
  const handle = useMemo(
    () =>
      svgHandle(camera, frame, worldPicture, {
        projection: pictureProjection,
        move,
        most: mostMagnified(object),
      }),
    [camera, frame, object, move],
  );
  const { onView } = props;
  useEffect(() => onView(handle), [onView, handle]);
  const listeners = useDragging({
    onDrag: (by) => move(panned(camera, by, worldPicture, frame)),
    onPoint: (event) => props.onHover(event && regionUnder(event, props, handle)),
    onClick: (event) => props.onPick(regionUnder(event, props, handle)),
  });
  return (
    <svg
      className="map-picture"
      data-map-ready={props.interim || props !== wanted ? undefined : "svg"}
      viewBox={viewBox(camera, frame)}
      aria-hidden="true"
      {...listeners}
    >
      <defs>
        <PatternDefs prefix={prefix} theme={theme} scale={camera.scale} />
      </defs>
      <SvgLand
        key={turn}
        {...{ paths, paints, paleBorders, theme, prefix, touch }}
        scale={camera.scale}
      />
      <SvgMarks
        {...{ paths, topology, object, theme, touch }}
        marks={markList(props.marks)}
        scale={camera.scale}
      />
    </svg>
  );
};

function regionUnder(
  { clientX, clientY, currentTarget, target }: PointerEvent<SVGSVGElement>,
  { regions, touch }: SurfaceProps,
  { project }: MapHandle,
): string | undefined {
  const { left, top } = currentTarget.getBoundingClientRect();
  const land = () => (target instanceof SVGElement ? target.dataset.region : undefined);
  return regionMeant({ x: clientX - left, y: clientY - top }, regions, { project, touch, land });
}
