import { map } from "./en/map.ts";
import { pages } from "./en/pages.ts";

/** English: the catalogue that every other language follows, key by key. */
export const en = { ...map, ...pages } as const;

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;
export type MapMessages = Readonly<Record<keyof typeof map, string>>;
export type PageMessages = Readonly<Record<keyof typeof pages, string>>;
