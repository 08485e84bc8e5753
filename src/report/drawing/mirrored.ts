/** Transform that mirrors a drawing where the page runs from the right; nothing where it runs from the left. */
export const mirrored = (width: number, direction: "ltr" | "rtl"): string =>
  direction === "rtl" ? ` transform="translate(${width},0) scale(-1,1)"` : "";
