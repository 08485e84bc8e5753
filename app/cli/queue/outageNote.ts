/** Says once that a Redis is away, and once that it is back; what is no fault of the network is none of its business. */
export function outageNote(note: (text: string) => void): {
  readonly lost: (error: Error) => void;
  readonly over: () => void;
  readonly isAway: () => boolean;
} {
  let isAway = false;
  return {
    lost: (error) => {
      /** A number as code is of the queue: a job that others have taken meanwhile. */
      const { code } = error as NodeJS.ErrnoException;
      if (typeof code !== "string" || isAway) return;
      isAway = true;
      note(`Redis does not answer (${code}); waiting for it.\n`);
    },
    over: () => {
      if (isAway) note("Redis answers again.\n");
      isAway = false;
    },
    isAway: () => isAway,
  };
}
