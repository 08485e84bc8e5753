import type { Contents } from "./contents.ts";

/** What a file holds. */
export type FileContent = string;

/** A file format: a pure function from one kind of content to the file. */
export type Format<Kind extends keyof Contents = keyof Contents> = {
  readonly [MadeOf in Kind]: {
    /** Its name in commands; the message `format.<id>` says what it is good for. */
    readonly id: string;
    /** Ending of the file's name. */
    readonly extension: string;
    readonly mediaType: string;
    readonly madeOf: MadeOf;
    readonly write: (content: Contents[MadeOf]) => FileContent;
  };
}[Kind];
