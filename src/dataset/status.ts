/** How a published number came to be known, from the firmest to the weakest: see `statuses`. */
export const publishedStatuses = [
  "measured",
  "reported",
  "modelled",
  "estimated",
  "assumed",
  "inherited",
] as const;

/**
 * How a number came to be known, from the firmest to the weakest.
 *
 * measured: metered or from a statistical office; reported: by an operator or agency; modelled: a published model;
 * estimated: this project's own proxy; assumed: a scenario parameter; inherited: borrowed from the parent region; yours: a figure
 * that the reader brought, which nobody else has checked. It stands last, so that all that rests on one says so.
 */
export const statuses = [...publishedStatuses, "yours"] as const;

export type Status = (typeof statuses)[number];

/** A value older than this many years, counted from the scenario's year, is marked stale. */
export const staleAfterYears = 5;

export const isStale = (year: number, scenarioYear: number): boolean =>
  scenarioYear - year > staleAfterYears;
