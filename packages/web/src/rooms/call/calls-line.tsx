import { useApp } from "../../ui/shell/app-context.ts";
import { fetchedOnce } from "../../ui/parts/fetched-part.tsx";

const useAhead = fetchedOnce(
  async () => (await import("./ahead-part.tsx")).AheadPart,
);

/** The day's quiet line: the call that comes next, and what is waited for. Fetched only where there is any. */
export function CallsLine() {
  const { session } = useApp();
  const { calls, waits } = session.record.value.calls;
  return calls.length + waits.length > 0 ? <Ahead /> : null;
}

/** Where it does not come, the way to calls in "what is yours" leads there all the same. */
function Ahead() {
  const { Part } = useAhead();
  return Part === undefined ? null : <Part />;
}
