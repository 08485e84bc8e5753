/** Encodings in which publishers issue text. */
export type TextEncoding = "utf-8" | "latin1" | "macintosh";

/**
 * Bytes of a publisher's file as text, without a byte-order mark.
 * UTF-8 is strict: a byte that does not belong there throws instead of turning into a replacement character.
 */
export const decodeText = (bytes: Uint8Array, encoding: TextEncoding = "utf-8"): string =>
  new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes);
