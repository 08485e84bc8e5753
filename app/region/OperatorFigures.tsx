import { Suspense, useState } from "react";
import { countryOf, outcomeOf, rangeOf } from "../../src/index.ts";
import { Loading } from "../furniture/Loading.tsx";
import { useWords } from "../state/atlas.ts";
import { OperatorTable } from "./OperatorTable.tsx";
import type { PanelProps } from "./PanelProps.ts";

/** What operators print of their facilities in the region's country, beside the figures that the atlas computes with; fetched when opened. */
export function OperatorFigures({ context, index }: PanelProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { assessment, world } = context;
  const region = world.regions[index];
  if (!region) return null;
  const { value } = outcomeOf(assessment, "waterUsageEffectiveness", index);
  const { central } = rangeOf(assessment.scenario, "powerUsageEffectiveness");
  return (
    <details className="weight-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.say("panel.operators")}</summary>
      {open && (
        <Suspense fallback={<Loading className="fine-print" />}>
          <OperatorTable country={countryOf(region)} />
        </Suspense>
      )}
      <p className="fine-print">
        {words.say("panel.operatorsNote", {
          pue: words.figure(central),
          water: value === undefined ? "none" : words.figure(value),
        })}
      </p>
    </details>
  );
}
