import type { RefreshLimits } from "../../src/index.ts";

/** What holds for a table whose dataset says nothing else. */
export const usualLimits: RefreshLimits = {
  mostLost: 0.1,
  mostRowsLost: 0.2,
  mostGrown: 3,
  farFactor: 2,
  mostMovedFar: 0.25,
  leastAlike: 0.8,
  mostYearsOn: 5,
};
