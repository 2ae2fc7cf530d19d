import { benchToday, twentyFacts } from "./bench-cases.ts";

/** One whole reading of the case with twenty facts, by the number of draws. */
export type ReadOnce = (draws: number) => void;

/**
 * Loads the forecast, which is imported only here so that C and R can be timed without it.
 *
 * @returns a function that makes one reading, or a sentence saying why there is none.
 */
export async function loadReading(): Promise<
  { readonly readOnce: ReadOnce } | { readonly missing: string }
> {
  try {
    const { parseCase } = await import("@staying-power/case");
    const { reading } = await import("@staying-power/forecast");
    const parsed = parseCase(twentyFacts);
    if (!parsed.ok)
      return {
        missing:
          "the case with twenty facts is refused by the parser, so reading is not timed",
      };
    const readOnce: ReadOnce = (draws) => {
      reading(parsed.value, { today: benchToday, draws, seed: 1 });
    };
    readOnce(10); // shows here, not among the timings, that it works
    return { readOnce };
  } catch (error) {
    return {
      missing: `the forecast cannot be loaded, so reading is not timed (${messageOf(error)})`,
    };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error
    ? (error.message.split("\n")[0] ?? "")
    : "unknown reason";
}
