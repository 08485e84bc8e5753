/** Header by which the service worker marks a copy that stands in for the server's answer. */
export const keptMark = "x-kept-copy";

const listeners = new Set<(file: string) => void>();

/** Tells a listener of each file that came as a kept copy. */
export function onKeptCopy(listener: (file: string) => void): void {
  listeners.add(listener);
}

/** Tells of a file whose response is a kept copy. */
export function noteKeptCopy(file: string, { headers }: Response): void {
  if (headers.has(keptMark)) for (const listener of listeners) listener(file);
}
