import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";

/** The day's quiet line: the call that comes next, and what is waited for. Fetched only where there is any. */
export function CallsLine() {
  const { session } = useApp();
  const { calls, waits } = session.record.value.calls;
  return calls.length + waits.length > 0 ? <Ahead /> : null;
}

function Ahead() {
  const [Part, setPart] = useState<FunctionComponent | null>(null);
  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<void> => {
      try {
        const { AheadPart } = await import("./ahead-part.tsx");
        if (wanted) setPart(() => AheadPart);
      } catch {
        // Without it the way to calls leads there all the same.
      }
    };
    void load();
    return () => {
      wanted = false;
    };
  }, []);
  return Part === null ? null : <Part />;
}
