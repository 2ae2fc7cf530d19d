import type {
  ReminderClock,
  ReminderLook,
  ReminderRule,
  ReminderRules,
} from "@staying-power/plan";
import { dueReminders } from "./due-reminders.ts";

declare const self: ServiceWorkerGlobalScope;

/** What stands unsealed where the person lets it: the page writes it, and takes it away. */
interface Unsealed {
  readonly rules: ReminderRules;
  readonly shown?: Readonly<Record<string, string>>;
}

/** While the app is open: a phone that slept holds the minute back, and clocks leap over an hour. */
const lateWhenOpen = 60;
/** While it is closed the browser chooses the hour; what is later than this is of no use. Ours. */
const lateWhenClosed = 240;

/** Whether a page asks for it. */
export function isLook(data: unknown): data is ReminderLook {
  return (
    typeof data === "object" &&
    data !== null &&
    "kind" in data &&
    data.kind === "reminders"
  );
}

/** Shows what is due as the page that is open asks for it, and tells which are over for today. */
export async function look({
  now,
  rules,
  shown,
}: ReminderLook): Promise<readonly string[]> {
  return show(now, { rules, shown, late: lateWhenOpen });
}

/** Shows what is due while no page is open, by what stands unsealed. */
export async function lookAlone(): Promise<void> {
  const at = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  const now = {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    weekday: at.getDay(),
    minutes: at.getHours() * 60 + at.getMinutes(),
  };
  await show(now, { rules: null, shown: {}, late: lateWhenClosed });
}

interface Showing extends Pick<ReminderLook, "rules" | "shown"> {
  readonly late: number;
}

async function show(
  now: ReminderClock,
  { rules, shown, late }: Showing,
): Promise<readonly string[]> {
  const unsealed = await kept<Unsealed>("rules");
  const by = rules ?? unsealed?.rules;
  if (by === undefined) return [];
  const due = dueReminders(by, {
    now,
    late,
    shown: { ...unsealed?.shown, ...shown },
    off: (await kept<readonly string[]>("off")) ?? [],
  });
  const [newest] = due;
  if (newest === undefined) return [];
  const over = due.map(({ id }) => id);
  if (unsealed !== null)
    await keep("rules", {
      ...unsealed,
      shown: {
        ...unsealed.shown,
        ...Object.fromEntries(over.map((id) => [id, now.day])),
      },
    });
  await self.registration.showNotification(newest.title, noteOf(newest, by));
  return over;
}

/** What a notification carries: whose it is, and where it leads. */
interface Note {
  readonly id: string;
  readonly opens: string;
}

/** One in the place of the other: never two of them side by side, no sound of their own, and none that stays. */
function noteOf(
  { id, opens, asks }: ReminderRule,
  { icon, turnOff }: ReminderRules,
): NotificationOptions {
  const hasButtons =
    "maxActions" in Notification && Number(Notification.maxActions) > 0;
  const note = {
    tag: "reminder",
    icon,
    silent: true,
    data: { id, opens: hasButtons ? opens : asks } satisfies Note,
    actions: [{ action: "off", title: turnOff }],
  };
  return note;
}

/** Turns one off from itself, or opens what it speaks of. */
export async function answer({
  notification,
  action,
}: Pick<NotificationEvent, "notification" | "action">): Promise<void> {
  notification.close();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `noteOf` put there
  const { id, opens } = notification.data as Note;
  if (action === "off") {
    // A page may be closed or locked: it takes this up as soon as it can.
    const off = (await kept<readonly string[]>("off")) ?? [];
    await keep("off", [...off.filter((other) => other !== id), id]);
  }
  const pages = await self.clients.matchAll({
    type: "window",
    includeUncontrolled: true,
  });
  const [page] = pages;
  if (action === "off")
    for (const each of pages) each.postMessage({ opens: null });
  else if (page === undefined) await self.clients.openWindow(`/${opens}`);
  else {
    page.postMessage({ opens });
    await page.focus();
  }
}

async function kept<Kept>(name: "rules" | "off"): Promise<Kept | null> {
  const found = await caches.match(`/reminders/${name}`, {
    cacheName: "reminders",
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by this version of the app or by its page
  return found === undefined ? null : ((await found.json()) as Kept);
}

async function keep(name: "rules" | "off", what: unknown): Promise<void> {
  const cache = await caches.open("reminders");
  await cache.put(`/reminders/${name}`, new Response(JSON.stringify(what)));
}
