import type { Contents } from "./contents.ts";
import type { Written } from "./fileContent.ts";
import type { Press } from "./press.ts";

/** A file format: a pure function from one kind of content to the file. A library that only this format needs is loaded inside of `write`. */
export type Format<Kind extends keyof Contents = keyof Contents> = {
  readonly [MadeOf in Kind]: {
    /** Its name in commands; the message `format.<id>` says what it is good for. */
    readonly id: string;
    /** Ending of the file's name. */
    readonly extension: string;
    readonly mediaType: string;
    readonly madeOf: MadeOf;
    /** What a shell has to bring, where it is more than every shell has. */
    readonly needs?: "typeset" | "rasterise";
    readonly write: (content: Contents[MadeOf], press: Press) => Written;
  };
}[Kind];
