import { memo, type PointerEvent, useId, useMemo } from "react";
import { europeExtent, mapPaths, type Words } from "../../../src/index.ts";
import { markList } from "../marks.ts";
import { paintScene } from "../regionPaint.ts";
import type { SurfaceProps } from "../surface.ts";
import { PatternDefs } from "./PatternDefs.tsx";
import { SvgLand } from "./SvgLand.tsx";
import { SvgMarks } from "./SvgMarks.tsx";
import { usePaleBorders } from "./usePaleBorders.ts";

type Props = Omit<SurfaceProps, "onView" | "onFailed" | "projection" | "start"> & {
  readonly width: number;
  readonly height: number;
  readonly words: Words;
};

/** Europe at three times the scale, since its regions are small and many; for the pointer, as the arrow keys reach them anyway. */
export const EuropeInset = memo((props: Props) => {
  const { topology, regions, object, scene, theme, dotted, isolatedClass, touch } = props;
  const { width, height } = props;
  const prefix = useId();
  const paths = useMemo(
    () => mapPaths(topology, regions, { width, height }, { object, extent: europeExtent }),
    [topology, regions, object, width, height],
  );
  const paints = useMemo(
    () => paintScene(scene, { theme, dotted, isolatedClass }),
    [scene, theme, dotted, isolatedClass],
  );
  const paleBorders = usePaleBorders(paints, { topology, object, paths, extent: europeExtent });
  return (
    <div className="map-inset">
      <svg
        width={width}
        height={height}
        aria-hidden="true"
        onPointerMove={(event) => props.onHover(regionOf(event))}
        onPointerLeave={() => props.onHover(undefined)}
        onPointerUp={(event) => props.onPick(regionOf(event))}
      >
        <defs>
          <PatternDefs prefix={prefix} theme={theme} />
        </defs>
        <SvgLand {...{ paths, paints, paleBorders, theme, prefix, touch }} scale={1} />
        <SvgMarks
          {...{ paths, topology, object, theme, touch }}
          extent={europeExtent}
          marks={markList(props.marks)}
          scale={1}
        />
      </svg>
      <span className="map-inset-name">{props.words.say("map.europe")}</span>
    </div>
  );
});

const regionOf = ({ target }: PointerEvent<SVGSVGElement>): string | undefined =>
  target instanceof SVGElement ? target.dataset.region : undefined;
