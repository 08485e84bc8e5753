/**
 * Whether a text may be a code or a name of a place: it has no marks that steer text, and is no member that every
 * object has, such as `valueOf`. What it names is looked up once the regions are there.
 */
export const mayBePlace = (text: string): boolean =>
  /^[^\p{C}\p{Zl}\p{Zp}<>]{2,80}$/u.test(text) && !(text in Object.prototype);
