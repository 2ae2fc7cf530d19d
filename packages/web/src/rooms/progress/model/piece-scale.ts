import { longestStep } from "./felt-steps.ts";

/** How wide a letter is at the most, on average, and what is left between a word and the picture: in sizes of a letter. */
const letterWidth = 0.56;
const besideWords = 0.6;

/** What is left free in pixels for words at the side of each picture: the same for all, so that they share one axis. */
export function leftOf(size: number): number {
  return (longestStep * letterWidth + besideWords) * size;
}

/** Where each piece of time stands between the words at the side and the right end. */
export function pieceScale(
  count: number,
  { left, width }: { readonly left: number; readonly width: number },
): {
  readonly pieceWidth: number;
  readonly middleOf: (place: number) => number;
} {
  const pieceWidth = (width - left) / count;
  return {
    pieceWidth,
    middleOf: (place) => left + (place + 0.5) * pieceWidth,
  };
}
