/** English: the catalogue that every other language follows, key by key. Messages are ICU. */
export const en = {
  // ── masthead and shell (app.*)
  "app.name": "Inference Burden Atlas",
} as const;

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;
