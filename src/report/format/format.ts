import type { Contents } from "./contents.ts";

/** What a file holds: a text in UTF-8, or bytes. */
export type FileContent = string | Uint8Array;

/** Some formats fetch a library when they are first written. */
export type Written = FileContent | Promise<FileContent>;

/** A file format: a pure function from one kind of content to the file. A library that only this format needs is loaded inside of `write`. */
export type Format<Kind extends keyof Contents = keyof Contents> = {
  readonly [MadeOf in Kind]: {
    /** Its name in commands; the message `format.<id>` says what it is good for. */
    readonly id: string;
    /** Ending of the file's name. */
    readonly extension: string;
    readonly mediaType: string;
    readonly madeOf: MadeOf;
    readonly write: (content: Contents[MadeOf]) => Written;
  };
}[Kind];
