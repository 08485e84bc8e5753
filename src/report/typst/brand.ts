/** The mark of the atlas as a file of its own. */
export const brandFile = "brand.svg";

export const brandSvg = `<svg xmlns="http://www.w3.org/2000/svg" width="22" height="22" viewBox="0 0 22 22"><path d="M11 1a10 10 0 0 1 0 20z" fill="#bd472a"/><path d="M11 1c-4.5 2.7-4.5 17.3 0 20M1.3 11h19.4" fill="none" stroke="#1b2026"/><circle cx="11" cy="11" r="10" fill="none" stroke="#1b2026" stroke-width="1.3"/></svg>`;
