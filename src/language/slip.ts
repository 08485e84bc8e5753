/**
 * Whether a text is a name, or the beginning of one, but for one slip: a letter wrong, missing or too many, or two neighbours
 * that changed places. It looks at each letter once.
 *
 * @returns "whole" where it is the whole name, "beginning" where the name goes on; undefined where more is wrong, or nothing is.
 */
export function slip(name: string, typed: string): "whole" | "beginning" | undefined {
  let at = 0;
  while (at < typed.length && name[at] === typed[at]) at += 1;
  if (at === typed.length) return undefined;
  const ends = repairs(name, typed, at);
  if (ends.includes(name.length)) return "whole";
  return ends.length > 0 ? "beginning" : undefined;
}

/** Where the typed letters end in the name after each repair of the first wrong one that makes them fit. */
function repairs(name: string, typed: string, at: number): readonly number[] {
  const isSwapped = name[at] === typed[at + 1] && name[at + 1] === typed[at];
  const ways = [
    { rest: typed.slice(at + 1), from: at + 1, may: at < name.length },
    { rest: typed.slice(at), from: at + 1, may: at < name.length },
    { rest: typed.slice(at + 1), from: at, may: true },
    { rest: typed.slice(at + 2), from: at + 2, may: isSwapped && at + 1 < name.length },
  ];
  return ways
    .filter(({ rest, from, may }) => may && name.startsWith(rest, from))
    .map(({ rest, from }) => from + rest.length);
}
