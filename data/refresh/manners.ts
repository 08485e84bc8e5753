/** How patiently publishers are asked. */
export interface Manners {
  /** How often a file is asked for before it is given up. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; each further one waits twice as long. */
  readonly firstWait: number;
  /** The longest wait that a publisher may ask for by `Retry-After`. */
  readonly longestWait: number;
  /** Milliseconds until a file must be here as a whole. */
  readonly patience: number;
  /** Bytes after which a file is broken off. */
  readonly mostBytes: number;
  readonly mostRedirects: number;
}

/** The largest file that is read has 60 MB; a publisher that limits requests usually asks for a minute. */
export const usualManners: Manners = {
  attempts: 4,
  firstWait: 1000,
  longestWait: 120_000,
  patience: 120_000,
  mostBytes: 300_000_000,
  mostRedirects: 8,
};
