import { useRef } from "react";
import { scatterLayout } from "../../src/index.ts";
import { useFrameSize } from "../furniture/frameSize.ts";
import { useWords } from "../state/atlas.ts";
import { Scatter } from "./Scatter.tsx";
import type { BivariateState } from "./useBivariate.ts";

/** Height of the scatter for each px of width, and its bounds, px. */
const aspect = 0.82;
const heights = { least: 280, most: 400 };

/** The twin of the map: the same classes and the same selection, by number. */
export function ScatterPanel({ state }: { readonly state: BivariateState }) {
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  const width = useFrameSize(element)?.width;
  const { scene } = state;
  const height =
    width === undefined
      ? heights.least
      : Math.round(Math.min(heights.most, Math.max(heights.least, width * aspect)));
  const axis = (side: "burden" | "benefit"): string =>
    words.say("bivariate.axis", { name: scene[side].name, unit: scene[side].unit });
  return (
    <section className="section">
      <h2 className="section-title">
        {words.say("bivariate.scatter")}
        <span>{words.say("bivariate.scatterNote")}</span>
      </h2>
      <p className="axis-name">{axis("burden")} ↑</p>
      <div ref={element} style={{ minHeight: height }}>
        {width !== undefined && (
          <Scatter state={state} layout={scatterLayout(scene, { width, height }, words)} />
        )}
      </div>
      <p className="axis-name end">
        {axis("benefit")} {words.direction === "rtl" ? "←" : "→"}
      </p>
    </section>
  );
}
