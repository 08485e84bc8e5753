/** Work that lasts longer than this shows a bar with Cancel, ms. */
export const patience = 300;
