/** Faces of pictures that stand alone: what is read at length, and what is looked up. */
export const readFace =
  "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', 'Noto Naskh Arabic', serif";
export const interfaceFace =
  "-apple-system, 'Segoe UI', Roboto, Inter, 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Devanagari', 'Noto Sans SC', sans-serif";
