import { type OwnWordField, type OwnWords, ownWordFields } from "../../../src/index.ts";
import { keepWords, keptWords } from "../../files/keptWords.ts";
import type { Address } from "../../state/address.ts";
import { withPart } from "../../state/addressPart.ts";
import type { AtlasState } from "../../state/atlas.ts";
import { type Slice, sliceValue } from "../../state/slice.ts";

type PageWords = Readonly<Record<OwnWordField, string>>;

/** The part of the address that holds a person's own words; the feature that makes documents brings it. */
const partWithWords = ({ features }: Pick<AtlasState, "features">) =>
  features.parts.find(({ hasWords }) => hasWords) as Slice<PageWords> | undefined;

/** The words of the draft on the page, else of the one that the browser keeps, without empty fields; undefined where there are none. */
export function draftWords(atlas: Pick<AtlasState, "features" | "address">): OwnWords | undefined {
  const part = partWithWords(atlas);
  const onPage = part ? written(sliceValue(atlas.address.parts, part)) : [];
  const words = onPage.length > 0 ? onPage : written(keptWords());
  return words.length > 0 ? Object.fromEntries(words) : undefined;
}

const written = (words: OwnWords) =>
  ownWordFields.flatMap((field) => (words[field] ? [[field, words[field]] as const] : []));

/** The address with the words of a file in place of those before; the browser keeps them, as it keeps those that are typed. */
export function withFileWords(
  atlas: Pick<AtlasState, "features" | "address">,
  words: OwnWords,
): Pick<Address, "parts"> {
  const part = partWithWords(atlas);
  const all = Object.fromEntries(ownWordFields.map((field) => [field, words[field] ?? ""]));
  keepWords(all);
  return part ? withPart(atlas.address, part, all) : atlas.address;
}
