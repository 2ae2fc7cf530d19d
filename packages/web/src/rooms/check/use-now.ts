import { useEffect, useState } from "preact/hooks";

/** How often the clock is looked at. */
const stepMs = 15_000;

/** The present, in milliseconds since 1970, kept up as time goes on. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const look = (): void => setNow(Date.now());
    const step = setInterval(look, stepMs);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(step);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return now;
}
