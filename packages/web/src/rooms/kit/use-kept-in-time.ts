import { useEffect, useRef } from "preact/hooks";

/** How long after the last key a text is kept. */
const pauseMs = 300;
/** More than this is kept at once, so that a paste or fast typing is not lost with the page. */
const mostUnkept = 20;

/**
 * Has a text kept when typing pauses, as soon as much of it is not kept yet, and whenever the page is left.
 * @param kept what of it is kept already.
 */
export function useKeptInTime(
  text: string,
  kept: { readonly current: string },
  keep: () => void,
): void {
  const keepNow = useRef(keep);
  keepNow.current = keep;

  useEffect(() => {
    const unkept = Math.abs(text.length - kept.current.length);
    const pause = setTimeout(
      () => keepNow.current(),
      unkept > mostUnkept ? 0 : pauseMs,
    );
    return () => clearTimeout(pause);
  }, [text, kept]);

  useEffect(() => {
    const leave = (): void => keepNow.current();
    document.addEventListener("visibilitychange", leave);
    addEventListener("pagehide", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      removeEventListener("pagehide", leave);
      leave();
    };
  }, []);
}
