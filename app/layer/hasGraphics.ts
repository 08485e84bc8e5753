let known: boolean | undefined;

/** Whether the browser can draw with the graphics card; asked once. */
export function hasGraphics(): boolean {
  known ??= document.createElement("canvas").getContext("webgl2") !== null;
  return known;
}
