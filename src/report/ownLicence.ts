/** Licence of what the atlas itself says: figures that it computed, sentences, maps. */
export const ownLicence = "CC BY 4.0";
