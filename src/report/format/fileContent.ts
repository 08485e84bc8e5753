/** What a file holds: a text in UTF-8, or bytes. */
export type FileContent = string | Uint8Array;

/** Some formats fetch a library when they are first written. */
export type Written = FileContent | Promise<FileContent>;
