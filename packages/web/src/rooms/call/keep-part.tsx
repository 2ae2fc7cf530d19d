import { printCallFile } from "@staying-power/calls";
import { type Call, printCallLink } from "@staying-power/envelope";
import { bookedWords, callWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import { downloadFile } from "../../ui/parts/download-file.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { plainLook } from "../../ui/shell/look.ts";
import { callAt } from "./address.ts";
import { callFile } from "./model/call-file.ts";
import type { KeptCall } from "./model/calls-kept.ts";
import { say } from "./use-calls.ts";

const words = bookedWords.keep;

interface KeepPartProps {
  readonly call: KeptCall & { readonly seen: Call };
}

/** A file for a calendar, and the link that opens the call anywhere. */
export function KeepPart({ call }: KeepPartProps) {
  const { session } = useApp();
  const id = useId();
  const link = linkOf(call);
  const save = (): void => {
    const isPlain = plainLook.value;
    const name = isPlain ? words.plainFileName : words.fileName;
    const { kind, coach } = call.seen;
    const file = callFile(call.seen, {
      at: session.clock.present(),
      summary: isPlain ? words.plainSummary : words.summary(coach.name),
      location: isPlain
        ? ""
        : [callWords.places[kind.place], kind.where]
            .filter((part) => part !== "")
            .join(": "),
    });
    downloadFile(name, printCallFile(file), "text/calendar");
    say(call.id, words.saved(name));
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      say(call.id, words.copied);
    } catch {
      say(call.id, words.notCopied, true);
    }
  };
  return (
    <section>
      <h2>{words.heading}</h2>
      <button type="button" onClick={save}>
        {words.file}
      </button>
      <p class="quiet">{words.fileNote}</p>
      <div class="field">
        <label for={id}>{words.linkField}</label>
        <input
          id={id}
          type="text"
          readOnly
          spellcheck={false}
          aria-describedby={`${id}-note`}
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </div>
      <button type="button" onClick={() => void copy()}>
        {words.link}
      </button>
      <p class="quiet" id={`${id}-note`}>
        {words.linkNote}
      </p>
    </section>
  );
}

function linkOf({ relay, id, capability }: KeptCall): string {
  const { origin, pathname } = location;
  const link = printCallLink({ relay, call: id, right: capability });
  return `${origin}${pathname}${callAt({ link }).hash}`;
}
