import { editDistance, spellingKey } from "../../src/index.ts";

/** Something that a key may have meant: how it is shown, and what it may be called by. */
export interface Candidate {
  readonly shown: string;
  readonly keys: readonly string[];
}

/** Suggestions in an error. */
const mostSuggestions = 3;
/** Letters beyond which nothing is near: the time to compare grows with the square of them. */
const longestKey = 100;
/** Letters that may differ in a suggestion, as a share of its length. */
const tolerance = 0.4;

/** "Did you mean IRL (Ireland)?": the candidates whose keys are nearest to one, capitals and accents aside; nothing where none is near. */
export function didYouMean(candidates: readonly Candidate[], key: string): string | undefined {
  if (key.length > longestKey) return undefined;
  const wanted = spellingKey(key);
  const near = candidates
    .map(({ shown, keys }) => ({
      shown,
      distance: Math.min(...keys.map((own) => distanceOf(spellingKey(own), wanted))),
    }))
    .filter(({ distance }) => distance <= tolerance)
    .toSorted((a, b) => a.distance - b.distance || (a.shown < b.shown ? -1 : 1))
    .slice(0, mostSuggestions)
    .map(({ shown }) => shown);
  const last = near.pop();
  return last && `Did you mean ${near.length > 0 ? `${near.join(", ")} or ` : ""}${last}?`;
}

/** How far a key is from another: letters to change, as a share of the length; a part of it is near. */
const distanceOf = (spelled: string, wanted: string): number =>
  wanted.length > 2 && spelled.includes(wanted)
    ? tolerance / 2
    : editDistance(spelled, wanted) / spelled.length;
