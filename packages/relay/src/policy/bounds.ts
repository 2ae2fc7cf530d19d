/** How much may lie or be kept at a relay at a time, so that whoever has a link cannot fill it. */
export interface Bounds {
  /** Parcels that came by one link. */
  readonly linkParcels: number;
  /** Bytes of all versions of all parcels for one coach. */
  readonly coachBytes: number;
  /** Times of one coach's that are kept for one network at once. */
  readonly heldByNetwork: number;
}

/**
 * A case with years of days takes some hundred kilobytes: a practice with a thousand of them stays below.
 *
 * Nobody needs more than two times that are kept: the app gives an hour back once it has another. A house, a school or the
 * carrier of many phones is one network as well, and of those more than five rarely fill in the form of one coach within the
 * same ten minutes; the sixth is told for how long to wait. With many more, one network could keep a small coach's week
 * taken. A link is not counted: it may stand on a page that all the world reads, and then whoever kept the most by it would
 * shut out the rest.
 */
export const usualBounds: Bounds = {
  linkParcels: 500,
  coachBytes: 2 ** 30,
  heldByNetwork: 5,
};
