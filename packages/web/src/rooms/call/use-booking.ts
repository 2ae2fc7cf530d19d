import { limits } from "@staying-power/envelope";
import { printCallNote } from "@staying-power/case";
import { bookWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import {
  beginWait,
  cancelCall,
  type CallFault,
  confirmCall,
  holdCall,
  lookAtCall,
  type OfCall,
} from "../../visit/call-relay.ts";
import { coachLink } from "../share/model/link-in.ts";
import { toBase64url } from "../../visit/base64.ts";
import { newSecrets, ownerOf } from "../share/model/secrets.ts";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import { bookAt, bookedAt, waitedAt } from "./address.ts";
import {
  afterBooked,
  afterHeld,
  isHeld,
  toAsk,
  withLink,
  withoutWait,
  withoutAsked,
  withoutHold,
  withWait,
} from "./model/calls.ts";
import type { CallDraft, KeptHold } from "./model/calls-kept.ts";
import { bookingFaultText } from "./model/fault-text.ts";
import { asHeld, isOf } from "./model/held.ts";
import { mailIn } from "./model/mail-address.ts";
import { withOpenable } from "./model/parcels-of.ts";
import { booking, saidOf, say, shownZone, useCalls } from "./use-calls.ts";
import { hoursName, takenOf } from "./use-free-hours.ts";
import type { Call } from "@staying-power/envelope";

type Refusal = { readonly kind: CallFault["kind"] | "insecure" | "sealing" };

function refuse(fault: Refusal): void {
  say(booking, bookingFaultText(fault), true);
}

/** What all of it is done with. */
function useTools() {
  const { session, navigation } = useApp();
  return {
    ...useCalls(),
    session,
    navigation,
    now: (): string => thisMoment(session.clock),
  };
}

type Tools = ReturnType<typeof useTools>;

/** From an hour that is free to a call that is booked: each step once, when it is asked for. */
export function useBooking() {
  const tools = useTools();
  return {
    hold: (start: string) => keepHour(tools, start),
    /** The same or another hour with whom, and of the kind, that one is kept already. */
    holdAlike: async (start: string): Promise<void> => {
      tools.changeDraft(asHeld);
      await keepHour(tools, start);
    },
    book: () => book(tools),
    giveBack: () => giveBack(tools),
    wait: (span: { readonly from: string; readonly to: string }) =>
      wait(tools, span),
  };
}

/** Has an hour kept, and goes on to the form; one that was kept before is given back. */
async function keepHour(tools: Tools, start: string): Promise<void> {
  const { latest, changeDraft, navigation, session } = tools;
  saidOf.value = null;
  const { draft } = latest();
  const to = draft === undefined ? null : coachLink(draft.link);
  if (draft === undefined || to === null) return;
  const before = draft.hold;
  const form = bookAt({ step: "form" });
  if (isOf(before, draft, start) && isHeld(before, session.clock.present())) {
    navigation.go(form);
    return;
  }
  const asked = toAsk(draft, start, newSecrets());
  const owner = asked === null ? null : await ownerOf(asked.capability);
  if (asked === null || owner === null) {
    refuse({ kind: "insecure" });
    return;
  }
  // Kept before it goes: should no answer come, the same press asks for the same again.
  changeDraft((now) => ({ ...now, asked }));
  const { coach, kind } = asked;
  const zone = shownZone(draft.zone);
  const came = await holdCall(to, asked.id, {
    coach,
    kind,
    start,
    zone,
    owner,
  });
  if (!came.ok) {
    if (isAnswer(came.error)) changeDraft(withoutAsked);
    if (came.error.kind === "taken")
      takenOf.value = {
        of: hoursName(draft),
        start,
        free: came.error.free ?? [],
      };
    else refuse(came.error);
    return;
  }
  takenOf.value = null;
  changeDraft((now) => afterHeld(now, asked, came.value));
  if (latest().draft?.hold?.id !== asked.id) return;
  navigation.go(form);
  // Whether this is heard or not, that hour is free again within minutes.
  if (before !== undefined && isHeld(before, session.clock.present()))
    await cancelCall(
      { ...before, relay: to.relay },
      { revision: before.revision, said: "" },
    );
}

/** Whether the relay said it, so that nothing of what was asked stands there. */
function isAnswer({ kind }: CallFault): boolean {
  return (
    kind === "taken" ||
    kind === "refused" ||
    kind === "closed" ||
    kind === "gone" ||
    kind === "stale"
  );
}

/** Makes a call of the hour that is kept. */
async function book(tools: Tools): Promise<void> {
  const { latest, changeDraft, change, navigation, now } = tools;
  saidOf.value = null;
  takenOf.value = null;
  const { draft: typed } = latest();
  const to = typed === undefined ? null : coachLink(typed.link);
  const hold = typed?.hold;
  if (typed === undefined || to === null || hold === undefined) return;
  const own = { ...hold, relay: to.relay };
  const draft = withOpenable(
    typed,
    tools.session.record.value.share.parcels,
    tools.session.clock.present(),
  );
  const confirmed = await confirmation(tools, draft, hold);
  if (confirmed === null) return;
  const came = await confirmCall(own, confirmed);
  const booked = came.ok ? came : await orBookedBefore(own, came);
  if (booked.ok) {
    change((kept) =>
      afterBooked(kept, {
        draft: { ...draft, hold },
        booked: booked.value,
        at: now(),
      }),
    );
    say(hold.id, bookWords.form.booked);
    navigation.go(bookedAt({ call: hold.id }), "instead");
    return;
  }
  const { error } = booked;
  // It is not kept any more, and can be asked for again.
  if (isAnswer(error))
    changeDraft((each) => ({ ...each, hold: { ...hold, until: now() } }));
  if (error.kind === "taken")
    takenOf.value = {
      of: hoursName(asHeld(draft)),
      start: hold.start,
      free: error.free ?? [],
    };
  else if (error.kind === "away") say(booking, bookWords.form.unsure, true);
  else if (error.kind === "gone") say(booking, bookWords.form.passed, true);
  else refuse(error);
}

/** What was refused may have been done at an earlier press whose answer was lost. */
async function orBookedBefore(
  own: Parameters<typeof lookAtCall>[0],
  refused: OfCall<Call> & { readonly ok: false },
): Promise<OfCall<Call>> {
  if (!isAnswer(refused.error)) return refused;
  const seen = await lookAtCall(own);
  return seen.ok && seen.value.state === "booked" ? seen : refused;
}

/** What goes, sealed; null where it cannot, which is said. */
async function confirmation(
  { session }: Tools,
  { words, mail }: CallDraft,
  { coach, capability }: KeptHold,
) {
  const { name, about, parcel } = words;
  const sealed = await session.vault.seal({
    recipient: coach.recipient,
    text: printCallNote({
      name: name.toWellFormed(),
      about: about.toWellFormed(),
      ...(parcel === "" ? {} : { parcel }),
    }),
  });
  if (!sealed.ok) {
    refuse({ kind: "sealing" });
    return null;
  }
  if (sealed.value.length > limits.callNoteBytes) {
    say(booking, bookWords.form.tooLong, true);
    return null;
  }
  const address = mail.wanted ? mailIn(mail.to) : null;
  return {
    sealed: toBase64url(sealed.value),
    mail:
      address === null
        ? null
        : { to: address, right: capability, remind: mail.remind },
  };
}

/** Gives back the hour that is kept; what was typed stays. */
async function giveBack({ latest, changeDraft }: Tools): Promise<void> {
  saidOf.value = null;
  const { draft } = latest();
  const to = draft === undefined ? null : coachLink(draft.link);
  const hold = draft?.hold;
  if (to === null || hold === undefined) return;
  const came = await cancelCall(
    { ...hold, relay: to.relay },
    { revision: hold.revision, said: "" },
  );
  if (!came.ok && !isAnswer(came.error)) {
    refuse(came.error);
    return;
  }
  changeDraft(withoutHold);
  say(booking, bookWords.form.givenBack);
}

/** Waits for an hour between these instants. */
async function wait(
  tools: Tools,
  span: { readonly from: string; readonly to: string },
): Promise<void> {
  const { latest, changeDraft, change, navigation, now } = tools;
  saidOf.value = null;
  const { draft } = latest();
  const to = draft === undefined ? null : coachLink(draft.link);
  if (draft?.coach === undefined || draft.kind === undefined || to === null)
    return;
  const { coach, kind, mail, link } = draft;
  const named = draft.wait ?? newSecrets();
  const owner = await ownerOf(named.capability);
  if (owner === null) {
    refuse({ kind: "insecure" });
    return;
  }
  changeDraft((each) => ({ ...each, wait: named }));
  const address = mail.wanted ? mailIn(mail.to) : null;
  const came = await beginWait(to, named.id, {
    ...span,
    coach: coach.id,
    kind: kind.id,
    zone: shownZone(draft.zone),
    owner,
    mail: address === null ? null : { to: address, right: named.capability },
  });
  if (!came.ok) {
    refuse(came.error);
    return;
  }
  changeDraft(withoutWait);
  change((kept) =>
    withWait(withLink(kept, link), {
      ...named,
      relay: to.relay,
      link,
      recipient: coach.recipient,
      mail: address ?? "",
      seen: came.value,
      lookedAt: now(),
    }),
  );
  navigation.go(waitedAt({ wait: named.id }), "instead");
}
