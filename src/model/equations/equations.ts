import { costEquations } from "./costEquations.ts";
import type { Equation } from "./equation.ts";
import { gridEquations } from "./gridEquations.ts";
import { indexEquations } from "./indexEquations.ts";
import { ledgerEquations } from "./ledgerEquations.ts";
import { lifeCycleEquations } from "./lifeCycleEquations.ts";
import { loadEquations } from "./loadEquations.ts";
import { tokenEquations } from "./tokenEquations.ts";
import { waterEquations } from "./waterEquations.ts";

/** Every equation of the method, section by section: the one list that the methodology is read off. */
export const equations: readonly Equation[] = [
  ...loadEquations,
  ...tokenEquations,
  ...gridEquations,
  ...waterEquations,
  ...costEquations,
  ...lifeCycleEquations,
  ...ledgerEquations,
  ...indexEquations,
];
