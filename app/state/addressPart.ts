import type { Address } from "./address.ts";
import { changedSlices, type Slice, sliceValue } from "./slice.ts";

/** What a folder adds to the address: its value, and how links write and read it. */
export interface AddressPart<Value extends object> extends Slice<Value> {
  /** Texts by key of the query; undefined where a link need not say it. */
  write(value: Value): Readonly<Record<string, string | undefined>>;
  /** A reader for each key. Undefined refuses the text: the reader of the page is told so. */
  readonly readers: Readonly<Record<string, ReadPart<Value>>>;
  /** Whether its value has a text for each field of a person's own words, which scenario files keep. */
  readonly hasWords?: true;
}

// A method, so that parts of different values stand in one list.
type ReadPart<Value> = { read(value: Value, text: string): Value | undefined }["read"];

/** The value of a part in an address. */
export const partOf = <Value extends object>(
  { parts }: Pick<Address, "parts">,
  part: Slice<Value>,
): Value => sliceValue(parts, part);

/** The change of an address that changes one part. */
export const withPart = <Value extends object>(
  { parts }: Pick<Address, "parts">,
  part: Slice<Value>,
  change: Partial<Value>,
): Pick<Address, "parts"> => ({ parts: changedSlices(parts, part, change) });

/** Reads one of a few words into a field. */
export const wordReader =
  <Value extends object, Key extends keyof Value>(key: Key, words: readonly Value[Key][]) =>
  (value: Value, text: string): Value | undefined => {
    const word = words.find((candidate) => candidate === text);
    return word === undefined ? undefined : { ...value, [key]: word };
  };

/** The texts of words that differ from the start; undefined for the others. */
export const changedWords = <Key extends string>(
  value: Readonly<Record<Key, string>>,
  start: Readonly<Record<Key, string>>,
  keys: readonly Key[],
): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(keys.map((key) => [key, value[key] === start[key] ? undefined : value[key]]));
