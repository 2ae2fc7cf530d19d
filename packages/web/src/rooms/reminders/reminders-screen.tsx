import { useSignal } from "@preact/signals";
import type { Reminder } from "@staying-power/plan";
import { remindersWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { newId } from "../../ui/parts/new-id.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { UndoLine } from "../map/undo-line.tsx";
import { usePlan } from "../map/use-plan.ts";
import { FewerPart } from "./fewer-part.tsx";
import { GatedPart } from "./gated-part.tsx";
import { HerePart } from "./here-part.tsx";
import { ListPart } from "./list-part.tsx";
import {
  type DraftReminder,
  draftOf,
  newReminder,
  reminderOf,
} from "./model/draft-reminder.ts";
import { QuietPart } from "./quiet-part.tsx";
import { ReminderEditor } from "./reminder-editor.tsx";
import { useReminders } from "./use-reminders.ts";
import { WaysPart } from "./ways-part.tsx";
import { WordsPart } from "./words-part.tsx";
import "../../ui/parts/forms.css";
import "../../ui/parts/table.css";
import "./reminders.css";

const words = remindersWords;

/** What someone wants to be reminded of, when, in which words, and by what this device can do. */
export function RemindersScreen({ id }: { readonly id: string }) {
  const { session } = useApp();
  const used = useReminders();
  const plan = usePlan();
  const reviews = plan.reviews.map(({ on }) => on);
  const draft = useSignal<DraftReminder | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed goes away.
  const toPlace = (): void => place.current?.focus({ preventScroll: true });
  const made = draft.value;
  if (made !== null)
    return (
      <ReminderEditor
        draft={made}
        quiet={used.kept.quiet}
        reviews={reviews}
        projects={plan.projects}
        onChange={(changed) => {
          draft.value = changed;
        }}
        onKeep={() => {
          const as = { id: made.id ?? newId(), since: session.today.value };
          used.keep([reminderOf(made, as)], words.kept);
          draft.value = null;
        }}
        onLeave={() => {
          draft.value = null;
        }}
      />
    );
  const came = used.all.find((each) => each.id === id);
  const turn = (each: Reminder, off: boolean): void =>
    used.keep(
      [{ ...each, off, since: session.today.value }],
      off ? words.turnedOff : words.turnedOn,
    );
  return (
    <Screen heading={words.heading} about={`reminders ${id}`}>
      {came !== undefined && (
        <HerePart reminder={came} onOff={() => turn(came, true)} />
      )}
      <p>{words.intro}</p>
      <p class="quiet">{words.less}</p>
      <GatedPart used={used} />
      <div tabIndex={-1} ref={place}>
        <UndoLine
          said={used.said}
          onUndo={() => {
            used.takeBack();
            toPlace();
          }}
        />
      </div>
      <FewerPart used={used} onAnswered={toPlace} />
      <ListPart
        used={used}
        reviews={reviews}
        onTurn={turn}
        onChange={(each) => {
          draft.value = draftOf(each);
        }}
        onMake={() => {
          draft.value = newReminder;
        }}
        onGone={toPlace}
      />
      {used.all.length > 0 && (
        <>
          <WaysPart used={used} />
          <WordsPart used={used} />
          <QuietPart used={used} />
        </>
      )}
    </Screen>
  );
}
