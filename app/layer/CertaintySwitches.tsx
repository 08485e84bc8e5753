import { classConfidence } from "../../src/index.ts";
import { Segments } from "../furniture/Segments.tsx";
import { useLevel } from "../level/levelData.ts";
import {
  certaintyFilters,
  certaintyPart,
  leastConfidence,
  shownMeasures,
} from "../scene/certaintyPart.ts";
import { useIndicator, useScene } from "../scene/currentScene.ts";
import { useGoPart, usePart, useWords } from "../state/atlas.ts";
import "./evidenceSwitches.css";

/** How sure the map is: what its colours show, and which regions keep them. */
export function CertaintySwitches() {
  const words = useWords();
  const { assessment } = useLevel();
  const indicator = useIndicator();
  const scene = useScene();
  const { sure, shows } = usePart(certaintyPart);
  const go = useGoPart(certaintyPart);
  if (!assessment || !scene) return null;
  const isDrawn = assessment.intervals?.columns[indicator.id] !== undefined;
  const robust = scene.regions.filter(
    ({ kind }, place) =>
      kind === "value" && classConfidence(assessment, indicator, place) >= leastConfidence.robust,
  ).length;
  return (
    <section className="section evidence-switches">
      <h2 className="section-title">{words.say("certainty.title")}</h2>
      {isDrawn ? (
        <>
          <p className="segments-label">{words.say("certainty.shows")}</p>
          <Segments
            small
            label={words.say("certainty.shows")}
            value={shows}
            options={shownMeasures.map((id) => ({ id, name: words.say(`certainty.${id}`) }))}
            onChange={(next) => go({ shows: next })}
          />
          <p className="segments-label">{words.say("certainty.filter")}</p>
          <Segments
            small
            label={words.say("certainty.filter")}
            value={sure}
            options={certaintyFilters.map((id) => ({ id, name: words.say(`certainty.${id}`) }))}
            onChange={(next) => go({ sure: next })}
          />
          <p className="evidence-note">
            {words.say("certainty.filterNote", {
              filter: sure,
              count: robust,
              ranked: words.figure(scene.ranked, 0),
            })}
          </p>
        </>
      ) : (
        <p className="evidence-note">{words.say("certainty.waiting")}</p>
      )}
    </section>
  );
}
