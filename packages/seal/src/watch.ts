/** How far the work behind a passphrase has come. */
export interface Progress {
  /** How much of this try is done, 0 … 1. */
  readonly done: number;
  /** Which way of writing the passphrase is tried; 0 is the likeliest. */
  readonly round: number;
}

/** Is told some thousand times in each try how far it has come; once it answers "stop", nothing more is done. */
export type Watch = (progress: Progress) => "go on" | "stop";

/** How far the work has come, and how long it takes here. */
export interface Pace extends Progress {
  /** How long the whole of this try takes on this device, in seconds, judged by what is done. */
  readonly seconds: number;
}

/** Nothing is told of work that is over sooner, and nothing more often than this. */
const betweenMs = 250;

/**
 * A watch that tells now and then how fast the work goes.
 *
 * @param now - a clock in milliseconds.
 * @param tell - is told; the first time of each try once there is something to judge by.
 */
export function paced(now: () => number, tell: (pace: Pace) => void): Watch {
  let round = -1;
  let began = 0;
  let told = 0;
  return (progress) => {
    const at = now();
    if (progress.round !== round) {
      round = progress.round;
      began = at;
      told = at;
    }
    if (at - told >= betweenMs) {
      told = at;
      tell({ ...progress, seconds: (at - began) / 1000 / progress.done });
    }
    return "go on";
  };
}
