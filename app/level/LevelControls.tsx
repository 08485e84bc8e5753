import { lazy, Suspense } from "react";
import { Segments } from "../shell/Segments.tsx";
import { useAtlas, useWords } from "../state.ts";
import { LevelProgress } from "./LevelProgress.tsx";
import { levelChoices, wantedLevel } from "./wantedLevel.ts";

const LevelDetail = lazy(async () => ({
  default: (await import("./LevelDetail.tsx")).LevelDetail,
}));

const names = {
  country: "level.countries",
  admin1: "level.provinces",
  county: "level.counties",
  auto: "level.auto",
} as const;

/** Which regions the view is of: countries, states and provinces, counties, or as the zoom asks; and among whose they are ranked. */
export function LevelControls() {
  const words = useWords();
  const level = useAtlas(({ address }) => address.level);
  const isFiner = useAtlas((atlas) => wantedLevel(atlas) !== "country");
  const hasFiner = useAtlas(({ finer }) => finer !== undefined);
  const go = useAtlas((atlas) => atlas.go);
  return (
    <>
      <Segments
        small
        label={words.say("level.label")}
        value={level}
        options={levelChoices.map((id) => ({ id, name: words.say(names[id]) }))}
        onChange={(id) => go(/^coun/.test(id) ? { level: id, within: undefined } : { level: id })}
      />
      {isFiner && hasFiner && (
        <Suspense fallback={null}>
          <LevelDetail />
        </Suspense>
      )}
      <LevelProgress />
    </>
  );
}
