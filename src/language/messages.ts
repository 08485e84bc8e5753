import type map from "./en/map.json";
import type pages from "./en/pages.json";

/** The messages of the first map and its controls, in one language. English says which keys there are. */
export type MapMessages = Readonly<Record<keyof typeof map, string>>;

/** The messages of every other page. */
export type PageMessages = Readonly<Record<keyof typeof pages, string>>;

export type Messages = MapMessages & PageMessages;
export type MessageKey = keyof Messages;
