import type { DatasetSource } from "../dataset/dataset.ts";
import type { Words } from "../language/words.ts";
import type { OwnFigure } from "./ownFigure.ts";

/** A file of the reader's, as results name it. */
export interface OwnFile {
  readonly file: string;
  /** SHA-256 of its bytes, hexadecimal: two files of one name are told apart, and a reader can check which one was used. */
  readonly hash: string;
  readonly figures: readonly OwnFigure[];
}

/** Signs of a hash that tell files apart in an id. */
const shortHash = 12;

/** A file of the reader's own as a source among those of the atlas. */
export const ownDataset = ({ file, hash, figures }: OwnFile, words: Words): DatasetSource => ({
  id: `yours-${hash.slice(0, shortHash)}`,
  title: file,
  publisher: words.say("own.publisher"),
  url: `urn:sha256:${hash}`,
  licence: { name: words.say("own.licence"), url: "" },
  attribution: words.say("own.attribution", { file, hash: hash.slice(0, shortHash) }),
  vintage: "",
  retrieved: "",
  redistributable: true,
  supplies: [...new Set(figures.map(({ variable }) => variable))],
});
