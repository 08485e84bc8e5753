import type { IndexAlternatives } from "./alternatives.ts";
import type { Drivers } from "./drivers.ts";
import type { Flips } from "./flips.ts";

/** What one number hangs on. Plain data. */
export interface Sensitivity {
  readonly drivers: Drivers;
  readonly flips: Flips;
  /** Of the burden index alone. */
  readonly alternatives?: IndexAlternatives;
}
