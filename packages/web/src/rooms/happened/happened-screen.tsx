import { isTogether } from "@staying-power/case";
import { useComputed, useSignal } from "@preact/signals";
import { happenedWords } from "@staying-power/words";
import { Screen } from "../../ui/shell/screen.tsx";
import { LateEntries } from "../../ui/parts/late-entries.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { AfterPart, AfterWays } from "./after-part.tsx";
import type { ToldHere } from "./address.ts";
import { HappenedForm } from "./happened-form.tsx";
import { JournalPart } from "./journal-part.tsx";
import type { ToldEntry } from "./model/told-entry.ts";
import { StrengthPart } from "../../ui/parts/strength-part.tsx";
import { mayWrite } from "../../visit/doors.ts";
import { strengthOfRecord } from "./model/strength-of-record.ts";
import "./happened.css";

interface HappenedScreenProps {
  /** What is chosen already. */
  readonly what: ToldHere;
}

/** Tells what happened, says what it was, and shows what was told; each way to come here begins anew. */
export function HappenedScreen({ what }: HappenedScreenProps) {
  return <Telling key={what} what={what} />;
}

function Telling({ what }: HappenedScreenProps) {
  const { session } = useApp();
  const words = happenedWords;
  const after = useSignal<ToldEntry | null>(null);
  return (
    <Screen heading={words.heading} about={`happened ${what}`}>
      <p>{words.intro}</p>
      <div role="status">
        {after.value !== null && (
          <AfterPart key={after.value.event.id} told={after.value} />
        )}
      </div>
      {after.value !== null && (
        <AfterWays key={after.value.event.id} told={after.value} />
      )}
      <HappenedForm
        what={what}
        isTogether={isTogether(session.person.value)}
        onKept={(told) => {
          after.value = told;
          scrollTo(0, 0);
        }}
      />
      <LateEntries />
      <StrengthHere />
      <JournalPart />
    </Screen>
  );
}

/** What was built, once there is any of it. */
function StrengthHere() {
  const { session } = useApp();
  const strength = useComputed(() =>
    strengthOfRecord(session.record.value, session.today.value),
  ).value;
  return strength.days.length > 0 && mayWrite(session.writing.value) ? (
    <StrengthPart strength={strength} />
  ) : null;
}
