import { useComputed } from "@preact/signals";
import { useCallback, useEffect, useState } from "preact/hooks";
import { careful } from "../../visit/careful-here.ts";
import { type CarefulCheck, carefulCheck } from "../../visit/message-check.ts";

/** The careful reader where it is kept on this device, and whether it would not run. */
export interface UsedCareful {
  readonly reader: CarefulCheck | null;
  readonly broken: boolean;
  /** It would not run: it is not asked again while this screen is open. */
  readonly giveUp: () => void;
}

/** Has the careful reader at hand for as long as this part is there, from the moment it is kept on this device. */
export function useCarefulCheck(): UsedCareful {
  const [reader, setReader] = useState<CarefulCheck | null>(null);
  const [broken, setBroken] = useState(false);
  // Every kilobyte on its way changes the state: only what matters here draws this part anew.
  const isKept = useComputed(() => careful?.state.value.kind === "kept").value;

  useEffect(() => {
    void careful?.look();
  }, []);

  useEffect(() => {
    if (careful === null || !isKept || broken) return;
    const store = careful;
    let own: CarefulCheck | null = null;
    let wanted = true;
    const begin = async (): Promise<void> => {
      const files = await store.kept();
      if (!wanted || files === null) return;
      own = carefulCheck(files, () => void store.remove(true));
      setReader(own);
    };
    void begin();
    return () => {
      wanted = false;
      own?.end();
      setReader(null);
    };
  }, [isKept, broken]);

  const giveUp = useCallback(() => setBroken(true), []);
  return { reader, broken, giveUp };
}
