/** Watches over work that waits for others. */
export interface Watchdog {
  /** Aborted when the work is given up, by its asker or because it made no progress. */
  readonly signal: AbortSignal;
  /** The work has made progress. */
  readonly progress: () => void;
  /** Whether it was given up because it made none. */
  readonly isSilent: () => boolean;
  /** The work is over. */
  readonly end: () => void;
}

/**
 * Gives up work that makes no progress.
 *
 * @param limit how long it may make none, ms. @param asker gives it up as well.
 */
export function watchdog(limit: number, asker?: AbortSignal): Watchdog {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  let silent = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const progress = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      silent = true;
      abort();
    }, limit);
  };
  if (asker?.aborted) abort();
  asker?.addEventListener("abort", abort);
  progress();
  return {
    signal: controller.signal,
    progress,
    isSilent: () => silent,
    end: () => {
      clearTimeout(timer);
      asker?.removeEventListener("abort", abort);
    },
  };
}
