import { signal } from "@preact/signals";
import type { Offers, Slots } from "@staying-power/envelope";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import {
  askOffers,
  askOtherSlots,
  askSlots,
  type OfCall,
  type Span,
} from "../../visit/call-relay.ts";
import { coachLink } from "../share/model/link-in.ts";
import type { CallDraft, KeptCall } from "./model/calls-kept.ts";
import { bookingFaultText, faultText } from "./model/fault-text.ts";
import { booking, saidOf, say } from "./use-calls.ts";

/** What a link leads to, as it was asked for in this tab. */
export const offersOf = signal<{
  readonly link: string;
  readonly offers: Offers;
} | null>(null);

/** What is free, as it was asked for in this tab. */
export interface FreeHours {
  /** Of which coach and kind, or of which call. */
  readonly of: string;
  /** From when, and when it was asked. */
  readonly from: string;
  readonly to: string;
  readonly at: string;
  readonly slots: Slots;
}

export const hoursOf = signal<FreeHours | null>(null);

/** An hour that somebody else has, and what is free instead. */
export interface Taken {
  readonly of: string;
  readonly start: string;
  readonly free: readonly string[];
}

export const takenOf = signal<Taken | null>(null);

/** So many days are asked for at a time; a relay takes at most 62. */
const daysAtATime = 31;
const dayMs = 86_400_000;

/** How hours of a draft are called among those that were asked for. */
export function hoursName({ link, coach, kind }: CallDraft): string {
  return [link, coach?.id ?? "", kind?.id ?? ""].join(" ");
}

/** Asks who can be called and what is free: each once, when it is asked for. */
export function useFreeHours() {
  const { session } = useApp();
  const now = (): string => thisMoment(session.clock);

  const take = async (
    { of, said }: { readonly of: string; readonly said: string },
    from: string,
    ask: (span: Span) => Promise<OfCall<Slots>>,
  ): Promise<boolean> => {
    saidOf.value = null;
    const to = new Date(Date.parse(from) + daysAtATime * dayMs).toISOString();
    const came = await ask({ from, to });
    if (!came.ok) {
      const text = said === booking ? bookingFaultText : faultText;
      say(said, text(came.error), true);
      return false;
    }
    takenOf.value = null;
    hoursOf.value = { of, from, to, at: now(), slots: came.value };
    return true;
  };

  return {
    now,
    seeOffers: async (link: string): Promise<void> => {
      saidOf.value = null;
      const to = coachLink(link);
      if (to === null) return;
      const came = await askOffers(to);
      if (came.ok) offersOf.value = { link, offers: came.value };
      else say(booking, bookingFaultText(came.error), true);
    },
    /** The hours of whom and what was chosen, from there on; gives whether they came. */
    seeHours: async (draft: CallDraft, from: string): Promise<boolean> => {
      const to = coachLink(draft.link);
      const { coach, kind } = draft;
      if (to === null || coach === undefined || kind === undefined)
        return false;
      return await take({ of: hoursName(draft), said: booking }, from, (span) =>
        askSlots(to, { coach: coach.id, kind: kind.id, ...span }),
      );
    },
    /** Those that a call can be moved to; gives whether they came. */
    seeOtherHours: (call: KeptCall, from: string): Promise<boolean> =>
      take({ of: call.id, said: call.id }, from, (span) =>
        askOtherSlots(call, span),
      ),
  };
}
