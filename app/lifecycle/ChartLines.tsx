import { useId } from "react";
import type { ChartPart } from "./ChartGrid.tsx";
import type { Series } from "./chartShapes.ts";

/** Both lines with their bands, cut at the frame. */
export function Lines({ shapes: { frame, training, inference } }: Pick<ChartPart, "shapes">) {
  const clip = useId();
  const draw = (name: string, { line, band }: Series) => (
    <g className={name}>
      <path className="life-band" d={band} />
      <path className="life-line" d={line} />
    </g>
  );
  return (
    <>
      <clipPath id={clip}>
        <rect x={0} y={frame.top} width={frame.width} height={frame.bottom - frame.top + 2} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {draw("training", training)}
        {draw("inference", inference)}
      </g>
    </>
  );
}
