import { effect } from "@preact/signals";
import { planFor, type ReminderRules } from "@staying-power/plan";
import { localDate } from "../../visit/local-date.ts";
import type { Session } from "../../visit/session.ts";
import { isClosed } from "../let-go/model/closing.ts";
import { forgetTurnedOff, keepUnsealed, lookNow, turnedOff } from "./device.ts";
import { minutesAt } from "./model/reminders-of.ts";
import { rulesOf } from "./model/rules-of.ts";

/** What a visit does about reminders while the app is open, once this device is to show some. */
export interface Reminding {
  /** Lets the service worker show what is due; asked once a minute. */
  look(): Promise<void>;
  /** Turns off what was turned off from a notification. */
  takeUp(): Promise<void>;
}

/** Begins that, and keeps what stands unsealed as it should be. */
export function reminding(visit: Session): Reminding {
  let writing: Promise<unknown> = Promise.resolve();
  effect(() => {
    if (!isOpen(visit)) return;
    const rules = unsealedRules(visit);
    writing = writing.then(() => keepUnsealed(rules));
  });
  const takeUp = async (): Promise<void> => {
    if (!isOpen(visit)) return;
    const ids = await turnedOff();
    if (ids.length === 0) return;
    visit.change((record) => ({
      ...record,
      reminders: {
        ...record.reminders,
        list: Object.fromEntries(
          Object.entries(record.reminders.list).map(([id, each]) => [
            id,
            ids.includes(id) ? { ...each, off: true } : each,
          ]),
        ),
      },
    }));
    await forgetTurnedOff();
  };
  return {
    takeUp,
    look: async () => {
      await takeUp();
      const now = new Date(visit.clock.present());
      const over = await lookNow({
        kind: "reminders",
        now: {
          day: localDate(now),
          weekday: now.getDay(),
          minutes: minutesAt(now.getTime()),
        },
        rules: isOpen(visit) ? rulesHere(visit, false) : null,
        shown: visit.record.peek().reminders.shown,
      });
      if (over.length === 0 || !isOpen(visit)) return;
      visit.change((record) => ({
        ...record,
        reminders: {
          ...record.reminders,
          shown: {
            ...record.reminders.shown,
            ...Object.fromEntries(over.map((id) => [id, localDate(now)])),
          },
        },
      }));
    },
  };
}

/** What is to stand unsealed: nothing, unless the person let it as the lock is now. */
export function unsealedRules(visit: Session): ReminderRules | null {
  const { reminds } = visit.settings.value;
  const isLet =
    reminds === "unsealed" || (reminds === "closed" && !visit.lockOn.value);
  if (!isLet) return null;
  const rules = rulesHere(visit, visit.lockOn.value);
  return rules.each.length === 0 ? null : rules;
}

/** What is gone by now: nothing once the app was closed, and nothing behind a gate unless the person decided otherwise. */
export function rulesHere(visit: Session, isUnsealed: boolean): ReminderRules {
  const kept = visit.record.value.reminders;
  const isPaused =
    isClosed(visit.record.value.lettingGo) ||
    (visit.gates.value.length > 0 && !kept.allTheSame);
  const hasReviews = Object.values(kept.list).some(
    ({ about, off }) => about === "review" && !off,
  );
  return rulesOf(isPaused ? { ...kept, list: {} } : kept, {
    reviews: hasReviews
      ? planFor(visit.planInput.value).reviews.map(({ on }) => on)
      : [],
    discreet: visit.settings.value.discreet,
    isUnsealed,
  });
}

function isOpen({ life }: Session): boolean {
  return life.value.kind === "ready";
}
