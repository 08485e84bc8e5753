import type { FileProblem } from "./ownIssue.ts";

/** Encodings that a reader may choose. */
export const ownEncodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "windows-1256",
  "macintosh",
  "gb18030",
  "shift_jis",
  "euc-kr",
] as const;
export type OwnEncoding = (typeof ownEncodings)[number];

export type Decoded =
  | {
      readonly text: string;
      readonly encoding: OwnEncoding;
      /** Whether it was guessed from the letters, so that it has to be said. */
      readonly isGuess: boolean;
    }
  | { readonly problem: FileProblem };

/**
 * Bytes of a reader's file as text without a byte-order mark. UTF-8 and UTF-16 are strict. Other bytes are read as
 * Windows-1252 (Latin-1 with quotes) only where that gives words of Latin letters; else the reader has to choose.
 *
 * @param chosen encoding that the reader chose.
 */
export function decodeOwn(bytes: Uint8Array, chosen?: OwnEncoding): Decoded {
  if (bytes.length === 0) return { problem: "empty" };
  const marked = markOf(bytes);
  if (marked) return strict(bytes, marked);
  if (chosen) return strict(bytes, chosen);
  const wide = wideOf(bytes);
  if (wide === "binary") return { problem: binaryProblem(bytes) };
  if (wide) return plausible(strict(bytes, wide), bytes);
  const utf8 = strict(bytes, "utf-8");
  if ("text" in utf8) return plausible(utf8, bytes);
  const latin = new TextDecoder("windows-1252").decode(bytes);
  if (hasControls(latin)) return { problem: binaryProblem(bytes) };
  return isLatinText(latin)
    ? { text: latin, encoding: "windows-1252", isGuess: true }
    : { problem: "encoding" };
}

/** What was recognised by its zeros alone has to be text as well. */
const plausible = (decoded: Decoded, bytes: Uint8Array): Decoded =>
  "text" in decoded && !hasControls(decoded.text) ? decoded : { problem: binaryProblem(bytes) };

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, place) => bytes[place] === byte);

function markOf(bytes: Uint8Array): OwnEncoding | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return "utf-8";
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  return undefined;
}

function strict(bytes: Uint8Array, encoding: OwnEncoding): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return /[^\s\0]/.test(text) ? { text, encoding, isGuess: false } : { problem: "empty" };
  } catch {
    return { problem: "encoding" };
  }
}

/** Bytes that are looked at to tell the width of characters. */
const sampled = 4096;

/** UTF-16 without a mark has its zeros on one side of each pair; zeros elsewhere are of no text. */
function wideOf(bytes: Uint8Array): OwnEncoding | "binary" | undefined {
  const zeros = [0, 0];
  const end = Math.min(sampled, bytes.length);
  for (let place = 0; place < end; place += 1)
    if (bytes[place] === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return undefined;
  if (even === 0 && odd > end / 8) return "utf-16le";
  if (odd === 0 && even > end / 8) return "utf-16be";
  return "binary";
}

const binaryProblem = (bytes: Uint8Array): FileProblem =>
  startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]) ? "oldWorkbook" : "binary";

/** Control characters that no table holds. */
const hasControls = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\x01-\x08\x0e-\x1a\x1c-\x1f]/.test(text.slice(0, sampled));

/** Signs that stand inside of a word only where the encoding is another one. */
const strayInWord = /\p{L}[¡-¿×÷\u0080-\u009f‚„†‡‰‹›™•˜ˆƒ¤¦§¨¬¯][\p{L}]|\p{L}[ŸŒœ]\p{L}/u;

/** Words of Latin letters in which those with accents are the fewer. */
function isLatinText(text: string): boolean {
  const words = text.match(/\p{L}*[\u0080-\u{10ffff}]\p{L}*/gu) ?? [];
  const accented = count(words, /[^\p{ASCII}]/gu);
  const plain = count(words, /[a-z]/gi);
  return plain >= accented && !strayInWord.test(text) && !/[\u0080-\u009f]/.test(text);
}

const count = (words: readonly string[], letters: RegExp): number =>
  words.reduce((sum, word) => sum + (word.match(letters)?.length ?? 0), 0);

/** Whether a text was saved in the wrong encoding before: letters as pairs of signs, or lost for good. */
export const isGarbled = (text: string): boolean =>
  /Ã[\u0080-\u00bf]|â€|Â[°²³·»«]|\uFFFD/.test(text);
