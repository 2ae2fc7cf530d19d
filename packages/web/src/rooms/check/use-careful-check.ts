import { useCallback, useEffect, useState } from "preact/hooks";
import { useAllCareful } from "../../ui/parts/careful/use-all-careful.ts";
import type { CarefulCheck } from "../../visit/careful-check.ts";

/** The careful reader where it is kept on this device, and whether it would not run. */
export interface UsedCareful {
  readonly reader: CarefulCheck | null;
  readonly broken: boolean;
  /** It would not run: it is not asked again while this screen is open, unless it is fetched anew. */
  readonly giveUp: () => void;
}

/** Has the careful reader at hand for as long as this part is there, from the moment it is kept on this device. */
export function useCarefulCheck(): UsedCareful {
  const all = useAllCareful();
  const [reader, setReader] = useState<CarefulCheck | null>(null);
  const [broken, setBroken] = useState(false);
  const giveUp = useCallback(() => setBroken(true), []);
  const isKept = useIsKept(all);

  useEffect(() => {
    void all?.careful?.look();
  }, [all]);

  useEffect(() => setBroken(false), [isKept]);

  useEffect(() => {
    const store = all?.careful ?? null;
    if (all === null || store === null || !isKept || broken) return;
    let own: CarefulCheck | null = null;
    let wanted = true;
    const begin = async (): Promise<void> => {
      const files = await store.kept();
      if (!wanted || files === null) return;
      own = all.carefulCheck(files, () => void store.remove(true));
      setReader(own);
    };
    void begin();
    return () => {
      wanted = false;
      own?.end();
      setReader(null);
    };
  }, [all, isKept, broken]);

  return { reader, broken, giveUp };
}

/** Whether it is kept. Every kilobyte on its way changes how it stands: only this change draws the screen anew. */
function useIsKept(all: ReturnType<typeof useAllCareful>): boolean {
  const [isKept, setKept] = useState(false);
  useEffect(
    () => all?.careful?.state.subscribe(({ kind }) => setKept(kind === "kept")),
    [all],
  );
  return isKept;
}
