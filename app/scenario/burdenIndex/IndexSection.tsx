import { memo } from "react";
import { IndexChoices } from "./IndexChoices.tsx";
import { OptionalPillars } from "./OptionalPillars.tsx";
import { WeightBar } from "./WeightBar.tsx";
import { WeightPresetChoice } from "./WeightPresetChoice.tsx";

/** How the pillars become one index: weights with their reasons, optional pillars, scale, mean, vulnerability. */
export const IndexSection = memo(() => (
  <section className="section" aria-labelledby="weights-title">
    <WeightPresetChoice>
      <WeightBar />
    </WeightPresetChoice>
    <OptionalPillars />
    <IndexChoices />
  </section>
));
