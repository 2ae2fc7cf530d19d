import { useSignal } from "@preact/signals";
import { ownWords } from "@staying-power/words";
import type { CoachsWords } from "../../keep/coachs-words.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { fetchContent, type RelayFault } from "../../visit/relay.ts";
import type { ContentFault } from "./model/checked-content.ts";
import { usualWait } from "./model/fault-text.ts";

/** What was said last of a coach's words. */
interface Said {
  readonly text: string;
  readonly isProblem: boolean;
}

/** Whose words, where they are, and the right to ask for them. */
type Wanted = Pick<
  CoachsWords,
  "name" | "recipient" | "verify" | "relay" | "door"
>;

/** The words of a coach, to be got and removed, and what was said last of that. */
export type OwnWordsInHand = ReturnType<typeof useOwnWords>;

/** Fetches a coach's words when it is pressed, and takes them only if they are in order. */
export function useOwnWords() {
  const { session } = useApp();
  const busy = useSignal(false);
  const said = useSignal<Said | null>(null);
  const kept = session.record.value.ownWords.coach;
  const tell = (text: string, isProblem = false): void => {
    said.value = { text, isProblem };
  };
  const get = async (from: Wanted): Promise<void> => {
    busy.value = true;
    said.value = null;
    const got = await gotten(from, session.today.peek(), kept);
    busy.value = false;
    if (typeof got === "string") {
      tell(got, true);
      return;
    }
    const isSame =
      kept?.recipient === got.recipient && kept.revision === got.revision;
    session.change((record) => ({ ...record, ownWords: { coach: got } }));
    tell(isSame ? ownWords.kept.same : ownWords.kept.came(got.revision));
  };
  return {
    kept,
    busy: busy.value,
    said: said.value,
    get,
    remove: (): void => {
      session.change((record) => ({ ...record, ownWords: {} }));
      tell(ownWords.kept.removed);
    },
  };
}

/** The words, or what is said of why they were not taken. */
async function gotten(
  from: Wanted,
  on: string,
  kept: CoachsWords | undefined,
): Promise<CoachsWords | string> {
  // What types promise is there only in a page that came over a safe connection.
  if (!isSecureContext) return ownWords.faults.insecure;
  const came = await fetchContent(from);
  if (!came.ok) return unfetched(came.error, from.name);
  // The words that it is checked against are fetched with it.
  const check = await loadedCheck();
  if (check === null) return ownWords.faults.unfetched;
  const checked = await check({
    from,
    ...came.value,
    on,
    kept,
  });
  return checked.ok ? checked.value : fault(checked.error, from.name);
}

/** What checks them; null where it does not come. */
async function loadedCheck() {
  try {
    // Taken apart within: where a file does not come, it may be nothing that comes instead.
    const { checkedContent } = await import("./model/checked-content.ts");
    return checkedContent;
  } catch {
    return null;
  }
}

/** What is said where nothing came. */
function unfetched(
  { kind, retryAfter = usualWait }: RelayFault,
  name: string,
): string {
  const words = ownWords.faults;
  switch (kind) {
    case "gone":
      return words["none-yet"](name);
    case "offline":
    case "blocked":
    case "too-long":
      return words[kind];
    case "too-many":
    case "busy":
      return words[kind](retryAfter);
    case "away":
    case "closed":
      return words[kind](name);
    // Nothing is put there, so that nothing can be too large, or in the way.
    case "too-large":
    case "full":
    case "taken":
    case "broken":
      return words.broken(name);
  }
}

function fault(kind: ContentFault, name: string): string {
  return ownWords.faults[kind](name);
}
