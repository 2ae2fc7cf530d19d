import type { Reply } from "@staying-power/plan";
import { morningAfter } from "../../check/model/hold-until.ts";

/** No answer goes out from ten at night until eight. Source: METHOD T4; the morning is ours. */
const nightFrom = 22;
const morningFrom = 8;
const hourMs = 3_600_000;

/** When an answer may go out; an instant is ISO 8601. */
export type WhenToAnswer =
  | { readonly when: "at-once" | "now" }
  | { readonly when: "today" | "tomorrow" | "later"; readonly at: string };

/**
 * The earliest time for an answer, on the clock of the device: after the pause, by day, and never in the past. An errand
 * waits for nothing.
 *
 * @param reply - whether to answer, and the least to wait.
 * @param cameMs - when it came, in milliseconds since 1970.
 * @param nowMs - now, in milliseconds since 1970.
 */
export function whenToAnswer(
  { answer, waitHours }: Pick<Reply, "answer" | "waitHours">,
  cameMs: number,
  nowMs: number,
): WhenToAnswer {
  if (waitHours === 0) return { when: "at-once" };
  const paused = cameMs + waitHours * hourMs;
  const rested =
    answer === "next-day"
      ? Math.max(paused, Date.parse(morningAfter(new Date(cameMs))))
      : paused;
  const at = byDay(new Date(Math.max(rested, nowMs)));
  if (at.getTime() <= nowMs) return { when: "now" };
  return { when: dayName(at, new Date(nowMs)), at: at.toISOString() };
}

function byDay(at: Date): Date {
  const hour = at.getHours();
  if (hour >= morningFrom && hour < nightFrom) return at;
  const morning = new Date(at);
  morning.setHours(morningFrom, 0, 0, 0);
  if (hour >= nightFrom) morning.setDate(morning.getDate() + 1);
  return morning;
}

function dayName(at: Date, now: Date): "today" | "tomorrow" | "later" {
  const next = new Date(now);
  next.setDate(next.getDate() + 1);
  if (at.toDateString() === now.toDateString()) return "today";
  return at.toDateString() === next.toDateString() ? "tomorrow" : "later";
}
