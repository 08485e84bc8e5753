/** "burden-IRL-today.html". */
export const fileNameOf = (parts: readonly string[], extension: string): string =>
  `${["burden", ...parts].join("-")}.${extension}`;
