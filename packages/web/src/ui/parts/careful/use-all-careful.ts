import { useEffect, useState } from "preact/hooks";

type AllCareful = typeof import("./all-careful.ts");

/** Undefined where a file of it cannot be had: that is said by whatever cannot be without it. */
const fetchAll = async (): Promise<AllCareful | undefined> =>
  await import("./all-careful.ts");

let loaded: AllCareful | null = null;

/** The careful check once it is fetched; null until then, and where it cannot be had: all else stands without it. */
export function useAllCareful(): AllCareful | null {
  const [all, setAll] = useState(loaded);
  useEffect(() => {
    const load = async (): Promise<void> => {
      try {
        loaded ??= (await fetchAll()) ?? null;
        setAll(loaded);
      } catch {
        // With the next screen that has it, it is asked for again.
      }
    };
    void load();
  }, []);
  return all;
}
