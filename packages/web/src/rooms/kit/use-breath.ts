import { useEffect, useState } from "preact/hooks";

/** How long each half of a breath lasts; the style sheet moves the circle at the same pace. */
const lengthMs = { in: 4000, out: 6000 } as const;

/** Which way the breath goes; at rest for a moment before the first one. */
export function useBreath(): "rest" | "in" | "out" {
  const [way, setWay] = useState<"rest" | "in" | "out">("rest");
  useEffect(() => {
    const next = way === "in" ? "out" : "in";
    const timer = setTimeout(
      () => setWay(next),
      way === "rest" ? 100 : lengthMs[way],
    );
    return () => clearTimeout(timer);
  }, [way]);
  return way;
}
