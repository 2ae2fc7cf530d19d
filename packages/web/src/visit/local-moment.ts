import { localDate } from "./local-date.ts";

/**
 * An instant as the person's clock shows it, with its offset, so that its date is the person's own; to the millisecond,
 * since what is told within one second has an order too.
 *
 * @param now - milliseconds since 1970.
 * @returns such as `2026-10-12T21:30:05.250+02:00`.
 */
export function localMoment(now: number): string {
  const at = new Date(now);
  const two = (part: number): string => String(part).padStart(2, "0");
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()]
    .map(two)
    .join(":");
  const part = String(at.getMilliseconds()).padStart(3, "0");
  const ahead = -at.getTimezoneOffset();
  const far = Math.abs(ahead);
  const offset = `${ahead < 0 ? "-" : "+"}${two(Math.floor(far / 60))}:${two(far % 60)}`;
  return `${localDate(at)}T${time}.${part}${offset}`;
}
