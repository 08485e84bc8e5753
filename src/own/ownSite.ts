/** A site of the reader's own list. */
export interface OwnSite {
  readonly row: number;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** The finest region whose shape holds it. */
  readonly region: string;
  /** Absent where the list says none: such a site has no load. */
  readonly megawatts?: number;
  readonly year?: number;
  readonly owner?: string;
  readonly cooling?: string;
}
