import { useEffect, useState } from "preact/hooks";

const fetchAll = async () => await import("./all-careful.ts");

type AllCareful = Awaited<ReturnType<typeof fetchAll>>;

/** Nothing where a file of it cannot be had: that is said by whatever cannot be without it. */
const fetched: () => Promise<AllCareful | undefined> = fetchAll;

let loaded: AllCareful | null = null;

/** The careful check once it is fetched; null until then, and where it cannot be had: all else stands without it. */
export function useAllCareful(): AllCareful | null {
  const [all, setAll] = useState(loaded);
  useEffect(() => {
    const load = async (): Promise<void> => {
      try {
        loaded ??= (await fetched()) ?? null;
        setAll(loaded);
      } catch {
        // With the next screen that has it, it is asked for again.
      }
    };
    void load();
  }, []);
  return all;
}
