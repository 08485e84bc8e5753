/** An attempt to get a file that came to nothing, and whether another one may succeed. */
export class FailedAttempt extends Error {
  /** Whether the same request may succeed later. */
  readonly mayPass: boolean;
  /** Milliseconds that the publisher asks to wait. */
  readonly wait: number | undefined;

  constructor(
    /** Follows the address in a sentence: "answered 404". */
    what: string,
    { mayPass, wait }: { readonly mayPass: boolean; readonly wait?: number | undefined },
  ) {
    super(what);
    this.mayPass = mayPass;
    this.wait = wait;
  }
}

/** What a failed connection was caused by, in the words of the network. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
};
