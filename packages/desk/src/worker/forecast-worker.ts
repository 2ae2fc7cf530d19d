import { reading } from "@staying-power/forecast";
import type { ForecastAsked } from "./forecast-asked.ts";

interface Asked extends ForecastAsked {
  readonly id: number;
}

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  const { id, case: theCase, today, first, setAside } = data;
  try {
    const given = reading(theCase, { today, first, setAside });
    postMessage({ id, ok: true, given });
  } catch {
    // What went wrong could hold an answer.
    postMessage({ id, ok: false });
  }
});
