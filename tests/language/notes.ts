/** Whether a key fits a pattern, in which a `*` stands for any part of a key. */
export function fits(key: string, pattern: string): boolean {
  const [start = "", ...others] = pattern.split("*");
  if (others.length === 0) return key === pattern;
  const end = others.at(-1) as string;
  return key.length > start.length + end.length && key.startsWith(start) && key.endsWith(end);
}

/** The note for translators of a message: its own, else that of the longest pattern that fits. Empty without one. */
export function noteOf(key: string, notes: Readonly<Record<string, string>>): string {
  const [longest = ""] = Object.keys(notes)
    .filter((pattern) => fits(key, pattern))
    .toSorted((a, b) => b.length - a.length);
  return notes[key] ?? notes[longest] ?? "";
}
