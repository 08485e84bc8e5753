import { certaintySentences, type Scene } from "../../src/index.ts";
import { RankPlot } from "../controls/ranks/RankPlot.tsx";
import { useIndicator } from "../scene/currentScene.ts";
import { useWords } from "../state/atlas.ts";
import type { PanelProps } from "./PanelProps.ts";

interface HowSureProps extends PanelProps {
  readonly scene: Scene;
}

/** What the draws say of the region on the layer: interval, classes, the worst case behind them, ranks of all regions. */
export function HowSure({ context, index, scene }: HowSureProps) {
  const words = useWords();
  const indicator = useIndicator();
  const { assessment } = context;
  const sentences = certaintySentences(assessment, indicator, { scene, place: index, words });
  if (sentences.length === 0) return null;
  return (
    <section className="section" aria-labelledby="how-sure">
      <h3 className="section-title" id="how-sure">
        {words.say("certainty.title")}
      </h3>
      <p className="standing">{sentences.join(" ")}</p>
      <RankPlot context={context} index={index} indicator={indicator} />
    </section>
  );
}
