import { IntlMessageFormat } from "intl-messageformat";
import type { MapMessages, MessageKey, PageMessages } from "./messages.ts";

export type MessageValues = Readonly<Record<string, string | number>>;

/** The words of one language: messages by key, numbers by its own digits and rules. */
export interface Words {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** A message of the catalogue, with its values put in. Throws on a missing key; a test holds that none is missing. */
  readonly say: (key: MessageKey, values?: MessageValues) => string;
  /** Whether the catalogue holds a key made from the id of a list. */
  readonly has: (key: string) => key is MessageKey;
  /** A number to three significant digits, or with a fixed number of decimals. */
  readonly figure: (value: number, decimals?: number) => string;
  /** A large number for a sentence: "233 million". */
  readonly amount: (value: number) => string;
  /** A year: digits of the language, no thousands separator. */
  readonly year: (value: number) => string;
  /** Loads the messages of the other pages. Await it before asking for one of them; it does nothing once they are there. */
  readonly whole: () => Promise<void>;
}

type Catalogue = MapMessages & Partial<PageMessages>;

/** Significant digits of a figure without a fixed number of decimals. */
const significantDigits = 3;

/**
 * Binds a catalogue to its language.
 *
 * @param language BCP 47 tag, with a numbering system where the language needs one (`ar-u-nu-arab`).
 * @param given both catalogues, or that of the first map alone.
 * @param rest loads the catalogue of the other pages where it is not given.
 */
export function createWords(
  language: string,
  direction: "ltr" | "rtl",
  given: Catalogue,
  rest?: () => Promise<PageMessages>,
): Words {
  const messages: Catalogue = { ...given };
  const formats = new Map<string, IntlMessageFormat>();
  const numbers = new Map<number | undefined, Intl.NumberFormat>();
  const amounts = new Intl.NumberFormat(language, {
    notation: "compact",
    compactDisplay: "long",
    maximumSignificantDigits: significantDigits,
  });
  const years = new Intl.NumberFormat(language, { useGrouping: false });
  const format = (key: MessageKey): IntlMessageFormat => {
    const known = formats.get(key);
    if (known) return known;
    const message = messages[key];
    if (message === undefined)
      throw new Error(
        `No message “${key}” for ${language}: add it to the catalogues of src/language, or await whole() before asking for a message of pages.json.`,
      );
    const made = new IntlMessageFormat(message, language);
    formats.set(key, made);
    return made;
  };
  const number = (decimals?: number): Intl.NumberFormat => {
    const known = numbers.get(decimals);
    if (known) return known;
    const made = new Intl.NumberFormat(
      language,
      decimals === undefined
        ? { maximumSignificantDigits: significantDigits }
        : {
            ...{ minimumFractionDigits: decimals, maximumFractionDigits: decimals },
            /** What rounds to zero has no sign. */
            signDisplay: "negative",
          },
    );
    numbers.set(decimals, made);
    return made;
  };
  return {
    language,
    direction,
    say: (key, values) => String(format(key).format(values)),
    has: (key): key is MessageKey => Object.hasOwn(messages, key),
    figure: (value, decimals) => typographic(number(decimals).format(value)),
    amount: (value) => typographic(amounts.format(value)),
    year: (value) => years.format(value),
    whole: async () => {
      if (rest) Object.assign(messages, await rest());
    },
  };
}

/** Replaces the hyphen by a minus sign. */
const typographic = (figure: string): string => figure.replace("-", "−");
