/** "3 May 2026" in a language; what is no day stays as it is. @param day ISO 8601. */
export function dayWords(language: string, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? day
    : date.toLocaleDateString(language, { dateStyle: "long", timeZone: "UTC" });
}
