import type { ReportContext } from "../reportContext.ts";

/** What the data contract is written from: the same regions under each scenario. */
export interface ContractContexts {
  /** Scenarios with a file for each indicator; the first one leads, and has a file for each region. */
  readonly detailed: readonly [ReportContext, ...ReportContext[]];
  /** Scenarios with one table of all their results. */
  readonly tables: readonly ReportContext[];
}
