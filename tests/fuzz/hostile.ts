import fc from "fast-check";

/** Values and words that readers have stumbled over. */
const traps: readonly unknown[] = [
  ...[null, true, "", " ", "NaN", "Infinity", "1e400", "-0", "0x10", "１２", "\uD800", "\u202E"],
  ...["__proto__", "constructor", "toString", "=1+1", '"', ",", "\u0000", "\u001B[31m", "é", "🙂"],
  ...[-1, 0, -0, 1e-308, 1e308, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, [], {}, [[]]],
];

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...traps),
  fc.double(),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.jsonValue({ maxDepth: 2 }),
);

export const hostileWord: fc.Arbitrary<string> = fc.oneof(
  /** An object whose own `toString` is a number has no text of its own. */
  hostileValue.map((value) => (typeof value === "object" ? JSON.stringify(value) : String(value))),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);

/** A change of one place of a document: its number, counted through; what is put there; or that it is taken out. */
type Edit = readonly [place: number, value: unknown, isTaken: boolean];

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.tuple(fc.nat(), hostileValue, fc.boolean()),
  { minLength: 1, maxLength: 4 },
);

/** A well-formed document with a few places changed or taken out, as a file of it would be read. */
export const damaged = (document: object): fc.Arbitrary<unknown> =>
  edits.map((changes) => {
    const after = changes.reduce<unknown>(changed, structuredClone(document));
    return JSON.parse(JSON.stringify(after) ?? "null");
  });

function changed(document: unknown, [number, value, isTaken]: Edit): unknown {
  const places = placesIn(document);
  const place = places[number % Math.max(1, places.length)];
  if (!place) return value;
  const [holder, key] = place;
  if (isTaken) Reflect.deleteProperty(holder, key);
  else Object.defineProperty(holder, key, { value, ...open });
  return document;
}

const open = { configurable: true, enumerable: true, writable: true } as const;

/** Every place of a document: what holds it, and its key there. */
const placesIn = (document: unknown): readonly (readonly [object, string])[] =>
  typeof document === "object" && document !== null
    ? Object.entries(document).flatMap(([key, value]) => [
        [document, key] as const,
        ...placesIn(value),
      ])
    : [];

/** A text with some letters taken out, doubled or put in. */
export const damagedText = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat({ max: text.length }), hostileWord, fc.nat({ max: 3 })), {
      minLength: 1,
      maxLength: 5,
    })
    .map((changes) =>
      changes.reduce(
        (now, [place, word, taken]) => now.slice(0, place) + word + now.slice(place + taken),
        text,
      ),
    );
