import { toBase64url } from "@staying-power/web/ui";
import { printCallNote } from "@staying-power/case";
import type { AgendaCall } from "@staying-power/envelope";
import { sealTo } from "@staying-power/seal";

/** A call as the agenda has it: tomorrow at noon of Greenwich, booked by somebody in Denver. */
export function callAtHand(over: Partial<AgendaCall> = {}): AgendaCall {
  return {
    id: "33333333-3333-4333-8333-333333333333",
    kind: {
      id: "44444444-4444-4444-8444-444444444444",
      name: "First call",
      minutes: 45,
      before: 0,
      after: 15,
      place: "phone",
      where: "",
      price: "",
      payLink: "",
    },
    start: "2026-12-01T12:00:00.000Z",
    end: "2026-12-01T12:45:00.000Z",
    wall: "2026-12-01T12:00",
    coachZone: "Europe/London",
    personZone: "America/Denver",
    state: "booked",
    holdUntil: null,
    revision: 1,
    changedBy: "person",
    said: "",
    sealed: null,
    mail: { wanted: true, failed: false },
    stuck: false,
    ...over,
  };
}

/** What somebody sealed to a coach with a call. */
export async function sealedCallNote(
  recipient: string,
  note: Parameters<typeof printCallNote>[0],
): Promise<string> {
  const text = new TextEncoder().encode(printCallNote(note));
  return toBase64url(await sealTo(recipient, text));
}
