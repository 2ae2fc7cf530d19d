import { type CheckSays, unreadQuotes } from "@staying-power/check";
import { checkWords, draftLabelWords } from "@staying-power/words";
import type { RefObject } from "preact";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { kitAt } from "../kit/address.ts";
import { isEvening } from "./model/hold-until.ts";
import type { CheckState } from "./use-draft-check.ts";

interface VerdictProps {
  readonly state: CheckState;
  readonly says: CheckSays | null;
  /** Where the focus goes when what had it goes with an older answer. */
  readonly place?: RefObject<HTMLDivElement | null>;
}

/** What is to be said of the draft as a whole, said aloud whenever it changes. */
export function Verdict({ state, says, place }: VerdictProps) {
  const words = checkWords;
  const { session } = useApp();
  const evening = isEvening(new Date(session.clock.minute.value));
  const line = says === null ? null : words.lines[says.line];
  return (
    <div
      ref={place ?? null}
      tabIndex={-1}
      role="status"
      aria-live="polite"
      class="check-verdict"
    >
      {state.kind === "working" && says === null && (
        <p class="quiet">{words.working}</p>
      )}
      {state.kind === "failed" && <p>{words.notChecked}</p>}
      {says?.softHelp === true && (
        <div class="notice">
          <p>{words.maybeDanger.text}</p>
          <ScreenLink to={kitAt({ door: "safe" })} class="button">
            {words.maybeDanger.door}
          </ScreenLink>
        </div>
      )}
      {line !== null && (
        <>
          <h2>{line.heading}</h2>
          <p>{evening && "evening" in line ? line.evening : line.text}</p>
        </>
      )}
      <NotRead state={state} says={says} />
      {says !== null && says.marks.length > 0 && (
        <p class="quiet">{words.marked(namesOf(says))}</p>
      )}
    </div>
  );
}

/** What was not read, in its own words, and from where on. */
function NotRead({ state, says }: Omit<VerdictProps, "place">) {
  const draft = "checked" in state ? (state.checked?.draft ?? "") : "";
  const unread = says?.unread ?? [];
  const quotes = unreadQuotes(draft, unread);
  const past = unread.find(({ why }) => why === "too-long");
  return (
    <>
      {quotes.length > 0 && <p>{checkWords.notRead(quotes)}</p>}
      {past !== undefined && <p>{checkWords.notReadPast(past.start)}</p>}
    </>
  );
}

/** What was marked, by name, each once and in the order of the text. */
function namesOf({ marks }: CheckSays): readonly string[] {
  const labels = marks
    .toSorted((a, b) => a.start - b.start)
    .map(({ label }) => label);
  return [...new Set(labels)].map((label) => draftLabelWords[label].name);
}
