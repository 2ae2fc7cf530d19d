import { useComputed } from "@preact/signals";
import { eventsInOrder, type SlotPart, slotParts } from "@staying-power/case";
import { type DaySlot, type Plan, slotsOfDay } from "@staying-power/plan";
import { todayWords } from "@staying-power/words";
import { useLayoutEffect, useRef } from "preact/hooks";
import { TickButton } from "../../ui/parts/tick-button.tsx";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { dayMoment } from "../../visit/day-moment.ts";
import { useEntry } from "../map/use-entry.ts";
import { focusAt } from "./address.ts";

const words = todayWords.slots;

/** What of the person's own has its place today: done, or not today, by one tap, and back by another. */
export function SlotsToday({ plan }: { readonly plan: Plan }) {
  const { session } = useApp();
  const { full, log } = useEntry();
  const said = useRef("");
  const part = useComputed(() => slotPartNow(session.clock.minute.value)).value;
  const slots = slotsOfDay(plan.projects, eventsInOrder(session.person.value), {
    today: plan.asOf,
    part,
  });
  if (slots.length === 0) return null;
  return (
    <section>
      <h2>{words.heading}</h2>
      <ul class="todays-tasks todays-slots">
        {slots.map((slot) => (
          <SlotLine
            key={keyOf(slot)}
            slot={slot}
            isNew={said.current === keyOf(slot)}
            onSay={(done) => {
              const { project, part: of } = slot;
              said.current = keyOf(slot);
              log(
                (stamp) => ({
                  ...stamp,
                  kind: "slot",
                  project,
                  part: of,
                  done,
                }),
                "",
              );
            }}
            onUndo={() => {
              said.current = keyOf(slot);
              if (slot.told !== null) session.relog(slot.told, null);
            }}
          />
        ))}
      </ul>
      <div role="alert">{full && <p class="problem">{todayWords.full}</p>}</div>
      <ScreenLink to={focusAt()} class="line-link">
        {words.all}
      </ScreenLink>
    </section>
  );
}

function keyOf({ project, part }: DaySlot): string {
  return `${project} ${part}`;
}

/** The part of the day at a moment: before the morning all of the day is to come, and in the night it has gone by. */
function slotPartNow(minute: number): SlotPart | null {
  const now = new Date(minute);
  const { part } = dayMoment(now);
  const found = slotParts.find((each) => each === part) ?? null;
  return found === null && now.getHours() < 12 ? "morning" : found;
}

interface SlotLineProps {
  readonly slot: DaySlot;
  /** Whether the button that was pressed a moment ago stood here. */
  readonly isNew: boolean;
  readonly onSay: (done: boolean) => void;
  readonly onUndo: () => void;
}

/** One place of today: what, when, and what became of it. */
function SlotLine({ slot, isNew, onSay, onUndo }: SlotLineProps) {
  const { what, part, time, told } = slot;
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isNew) first.current?.focus({ preventScroll: true });
  }, [isNew, told]);
  if (told !== null)
    return (
      <li class="row apart">
        <span class={told.done ? "done-task" : "quiet"}>
          {told.done ? what : words.left(what)}
        </span>
        <button type="button" class="plain" ref={first} onClick={onUndo}>
          <Worded sentence={words.undo(what)} />
        </button>
      </li>
    );
  return (
    <li>
      <TickButton
        sentence={words.tick({ what, part, time: time ?? null })}
        button={first}
        onTick={() => onSay(true)}
      />
      <button type="button" class="plain later" onClick={() => onSay(false)}>
        <Worded sentence={words.notToday(what)} />
      </button>
    </li>
  );
}
