import { evidenceOf } from "../../src/index.ts";
import { TickBox } from "../furniture/TickBox.tsx";
import { useLevel } from "../level/levelData.ts";
import { type EvidenceSwitch, evidencePart, evidenceSwitches } from "../scene/evidencePart.ts";
import { useGoPart, usePart, useWords } from "../state/atlas.ts";
import "./evidenceSwitches.css";

const names = {
  published: "layer.evidencePublished",
  located: "layer.evidenceLocated",
  keyOnly: "kind.keyOnly",
} as const satisfies Record<EvidenceSwitch, string>;

/** How the load of regions is known, with their number; a class that is switched off stands back on the map. */
export function EvidenceSwitches() {
  const words = useWords();
  const { assessment } = useLevel();
  const { faded } = usePart(evidencePart);
  const go = useGoPart(evidencePart);
  if (!assessment) return null;
  const known = assessment.regions.map((_, place) => evidenceOf(assessment, place));
  if (known.every((evidence) => evidence === undefined)) return null;
  return (
    <section className="section evidence-switches">
      <h2 className="section-title" id="evidence-title">
        {words.say("layerList.evidence")}
      </h2>
      {evidenceSwitches.map((id) => (
        <TickBox
          key={id}
          isOn={!faded.includes(id)}
          onChange={(on) =>
            go({
              faded: evidenceSwitches.filter((other) =>
                other === id ? !on : faded.includes(other),
              ),
            })
          }
        >
          {words.say(names[id])}
          <small>{words.figure(known.filter((evidence) => evidence === id).length, 0)}</small>
        </TickBox>
      ))}
      <p className="evidence-note">{words.say("layerList.evidenceNote")}</p>
    </section>
  );
}
