import { classConfidence, leastConfidence } from "../../src/index.ts";
import { Segments } from "../furniture/Segments.tsx";
import { useLevel } from "../level/levelData.ts";
import {
  certaintyFilters,
  certaintyPart,
  doubtMarks,
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
  const { sure, others, shows } = usePart(certaintyPart);
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
          <Choices
            label={words.say("certainty.shows")}
            ids={shownMeasures}
            chosen={shows}
            onChange={(next) => go({ shows: next })}
          />
          <Choices
            label={words.say("certainty.filter")}
            ids={certaintyFilters}
            chosen={sure}
            onChange={(next) => go({ sure: next })}
          />
          {sure !== "all" && shows !== "cautious" && (
            <Choices
              label={words.say("certainty.others")}
              ids={doubtMarks}
              chosen={others}
              onChange={(next) => go({ others: next })}
            />
          )}
          <p className="evidence-note">
            {words.say("certainty.filterNote", {
              filter: sure,
              others: shows === "cautious" ? "fade" : others,
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

type ChoiceId =
  | (typeof shownMeasures)[number]
  | (typeof certaintyFilters)[number]
  | (typeof doubtMarks)[number];

interface ChoicesProps<Id extends ChoiceId> {
  readonly label: string;
  readonly ids: readonly Id[];
  readonly chosen: Id;
  readonly onChange: (id: Id) => void;
}

/** A few words side by side under their label. */
function Choices<Id extends ChoiceId>({ label, ids, chosen, onChange }: ChoicesProps<Id>) {
  const words = useWords();
  return (
    <>
      <p className="segments-label">{label}</p>
      <Segments
        small
        label={label}
        value={chosen}
        options={ids.map((id) => ({ id, name: words.say(`certainty.${id}`) }))}
        onChange={onChange}
      />
    </>
  );
}
