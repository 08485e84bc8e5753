/** Where a map looks, whatever its frame and however it is drawn. */
export interface MapCamera {
  /** Longitude and latitude in the middle of the frame, degrees. */
  readonly centre: readonly [number, number];
  /** How many times nearer than the whole world. */
  readonly magnified: number;
}
