/** How much may lie at a relay at a time, so that whoever has a link cannot fill it. */
export interface Bounds {
  /** Parcels that came by one link. */
  readonly linkParcels: number;
  /** Bytes of all versions of all parcels for one coach. */
  readonly coachBytes: number;
}

/** A case with years of days takes some hundred kilobytes: a practice with a thousand of them stays below. */
export const usualBounds: Bounds = {
  linkParcels: 500,
  coachBytes: 2 ** 30,
};
