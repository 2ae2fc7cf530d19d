/** Long enough that somebody who taps on is not met by it. */
const restMs = 2000;

/** Does the newest work given to it once the page is left alone for a while. */
export function atRest(): (work: () => void) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (work) => {
    clearTimeout(waiting);
    waiting = setTimeout(work, restMs);
  };
}
