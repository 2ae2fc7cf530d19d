import { useSignal } from "@preact/signals";
import type { Event } from "@staying-power/case";
import { happenedWords } from "@staying-power/words";
import { Screen } from "../../ui/shell/screen.tsx";
import { LateEntries } from "../../ui/parts/late-entries.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { HappenedForm } from "./happened-form.tsx";
import { ToldList } from "./told-list.tsx";
import { isTogether } from "./model/told.ts";

/** Tells what happened, in two taps, and shows what was told. */
export function HappenedScreen() {
  const { session } = useApp();
  const words = happenedWords;
  const after = useSignal<string | null>(null);
  return (
    <Screen heading={words.heading} about="happened">
      <p>{words.intro}</p>
      <div role="status">
        {after.value !== null && (
          <div class="notice">
            <p>{words.kept}</p>
            <p>{after.value}</p>
          </div>
        )}
      </div>
      <HappenedForm
        isTogether={isTogether(session.person.value)}
        onKept={(kind) => {
          after.value = afterWords(kind);
          scrollTo(0, 0);
        }}
      />
      <LateEntries />
      <ToldList />
    </Screen>
  );
}

/** What to say once it is kept. */
function afterWords(kind: Event["kind"]): string | null {
  const { after } = happenedWords;
  switch (kind) {
    case "signal":
    case "break":
    case "answered":
    case "met":
    case "returned":
    case "left-again":
      return after[kind];
    case "conduct":
    case "check-in":
    case "looked":
    case "task":
    case "waiting":
    case "if-then":
    case "letting-go":
    case "fact":
      return null;
  }
}
