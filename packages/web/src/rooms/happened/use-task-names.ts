import { useEffect, useState } from "preact/hooks";

type TaskName = (id: string) => string | undefined;

let loaded: TaskName | null = null;

/** What tasks are called: fetched once a journal shows one, since the words of the map are many. */
export function useTaskNames(wanted: boolean): TaskName {
  const [, setCount] = useState(0);
  useEffect(() => {
    if (!wanted || loaded !== null) return;
    void (async () => {
      try {
        loaded ??= (await import("./task-names.ts")).taskName;
        setCount((count) => count + 1);
      } catch {
        // Without a network the entries stand there without the names of their tasks.
      }
    })();
  }, [wanted]);
  return loaded ?? (() => undefined);
}
