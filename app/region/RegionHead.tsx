import { evidenceOf } from "../../src/index.ts";
import { DownloadMenu } from "../report/DownloadMenu.tsx";
import { Icon } from "../shell/Icon.tsx";
import { useAtlas, useWords } from "../state.ts";
import type { PanelProps } from "./RegionPanel.tsx";

const levelNames = {
  country: "panel.country",
  admin1: "panel.admin1",
  county: "panel.county",
} as const;

/** Name, codes, how the load is known, and the way out. */
export function RegionHead({ context, index }: PanelProps) {
  const words = useWords();
  const go = useAtlas((atlas) => atlas.go);
  const region = context.world.regions[index];
  if (!region) return null;
  const evidence = evidenceOf(context.assessment, index);
  const isCountry = region.level === "country";
  const codes = isCountry ? [region.id, region.iso2] : [region.iso31662 ?? region.id];
  const facts = [
    words.say(levelNames[region.level]),
    ...(evidence
      ? [words.say("panel.evidence", { evidence: words.say(`evidence.${evidence}`) })]
      : []),
  ];
  return (
    <div className="region-head">
      <h2 id="region-name">{context.names?.[region.id] ?? region.name}</h2>
      <DownloadMenu region={index} />
      <button
        type="button"
        className="button small quiet"
        aria-label={words.say("panel.close")}
        onClick={() => go({ region: undefined })}
      >
        <Icon name="close" />
      </button>
      <p className="region-codes">
        <bdi>{codes.filter(Boolean).join(" ")}</bdi> · {facts.join(" · ")}
      </p>
    </div>
  );
}
