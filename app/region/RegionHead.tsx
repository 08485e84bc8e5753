import {
  evidenceOf,
  evidenceWords,
  outcomeOf,
  percent,
  publicCode,
  regionAbove,
} from "../../src/index.ts";
import { DownloadMenu } from "../controls/download/DownloadMenu.tsx";
import { FavouriteButton } from "../controls/favourites/FavouriteButton.tsx";
import { Icon } from "../furniture/Icon.tsx";
import { LastAnswer } from "../furniture/LastAnswer.tsx";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";
import { stepUp } from "./beside/stepUp.ts";
import type { PanelProps } from "./PanelProps.ts";

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
  const name = context.names?.[region.id] ?? region.name;
  const isCountry = region.level === "country";
  const codes = isCountry ? [region.id, region.iso2] : [publicCode(region)];
  const facts = [
    words.say(levelNames[region.level], { place: aboveOf(context, index)?.name ?? "" }),
    ...(evidence
      ? [words.say("panel.evidence", { evidence: evidenceWords(context, evidence) })]
      : []),
  ];
  return (
    <div className="region-head">
      <h2 id="region-name">{name}</h2>
      <FavouriteButton id={region.id} name={name} />
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
        <bdi>{codes.filter(Boolean).join(" ")}</bdi> · {facts.join(" · ")} <LastAnswer />
      </p>
      {!isCountry && <LocalShare context={context} index={index} />}
    </div>
  );
}

/** What part of a province's figures are its own, and whose the others are. */
function LocalShare({ context, index }: PanelProps) {
  const { words, world, assessment } = context;
  const { value } = outcomeOf(assessment, "localInputs", index);
  const level = world.regions[index]?.level ?? "country";
  const above = aboveOf(context, index);
  if (value === undefined || !above) return null;
  return (
    <p className="region-codes">
      {words.say("beside.local", {
        share: percent(words, words.figure(value, 0)),
        country: above.name,
      })}{" "}
      <ViewLink change={stepUp(level, above.id)}>
        {words.say("beside.openCountry", { level })}
      </ViewLink>
    </p>
  );
}

/** The region above, by its name in the page's language. */
function aboveOf({ world, names }: PanelProps["context"], index: number) {
  const region = world.regions[index];
  const above = region && regionAbove(world, region);
  return above && { id: above.id, name: names?.[above.id] ?? above.name };
}
