import * as z from "zod/mini";
import { coachName } from "./account.ts";
import { limits } from "./limits.ts";
import {
  bytesUpTo,
  capability,
  digest,
  id,
  moment,
  recipient,
  zone,
} from "./tokens.ts";

/** A line of text that people read: no control signs, and nothing at its ends. */
const line = (most: number) =>
  z
    .string()
    .check(
      z.maxLength(most),
      z.regex(/^(?:[^\p{C}\s](?:[^\p{C}]*[^\p{C}\s])?)?$/u),
    );
/** Hours and minutes of a day by the coach's clock: `09:30`; 24:00 is its end. */
const clock = z
  .string()
  .check(z.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/));
/** A day of the coach's calendar: `2027-03-29`. */
const day = z.iso.date();
const minutes = (least: number, most: number) =>
  z.int().check(z.minimum(least), z.maximum(most), z.multipleOf(5));

/** An address of mail, one and plain: no list, no name before it. Source: RFC 5321 section 4.5.3.1 for the lengths. */
export const mailAddress = z
  .string()
  .check(
    z.maxLength(254),
    z.regex(
      /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?\.)+[A-Za-z]{2,63}$/,
    ),
  );

/** Where a call happens. */
export const callPlaces = ["phone", "video", "in-person"] as const;

/** A kind of call that a coach offers. Times in minutes. */
export const callKind = z.strictObject({
  /** By chance; it stays when the kind is renamed. */
  id,
  name: line(60).check(z.minLength(1)),
  minutes: minutes(5, 240),
  /** Kept free before and after. */
  before: minutes(0, 120),
  after: minutes(0, 120),
  place: z.enum(callPlaces),
  /** The number, the link or the address; empty where the coach tells it later. */
  where: line(300),
  /** As the coach puts it: "60 €, or what you can". */
  price: line(120),
  payLink: z.union([
    z.literal(""),
    z.string().check(z.maxLength(300), z.regex(/^https:\/\/[^\s]+$/)),
  ]),
});

/** From and to on one day, by the coach's clock. */
const span = z
  .strictObject({ from: clock, to: clock })
  .check(
    z.refine(({ from, to }) => from < to, { error: "an end after its start" }),
  );

/** When a coach can be called. */
export const availability = z.strictObject({
  /** In which zone all of its clocks are. */
  zone,
  kinds: z.array(callKind).check(z.maxLength(20)),
  /** Of each week: 1 is Monday, 7 is Sunday. */
  weekly: z
    .array(
      z.strictObject({
        weekday: z.int().check(z.minimum(1), z.maximum(7)),
        span,
      }),
    )
    .check(z.maxLength(70)),
  /** Days that are otherwise, each in place of what its weekday says; none of `spans` is a day off. */
  exceptions: z
    .array(z.strictObject({ day, spans: z.array(span).check(z.maxLength(10)) }))
    .check(z.maxLength(400)),
  /** The country whose public holidays are days off: ISO 3166-1 alpha-2, or null for none. */
  holidays: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** How long before it a call is booked at the latest, and how far ahead at the earliest. */
  noticeHours: z.int().check(z.minimum(0), z.maximum(24 * 30)),
  horizonDays: z.int().check(z.minimum(1), z.maximum(366)),
  /** From one start that is offered to the next. */
  everyMinutes: minutes(5, 120),
  /** Calls on one of the coach's days, and in one of their weeks from Monday on; null for as many as fit. */
  mostADay: z.nullable(z.int().check(z.minimum(1), z.maximum(100))),
  mostAWeek: z.nullable(z.int().check(z.minimum(1), z.maximum(500))),
  /** An address of a calendar in which the coach has other things; fetched by the relay. */
  busyFrom: z.nullable(
    z.string().check(z.maxLength(1_000), z.regex(/^https:\/\/[^\s]+$/)),
  ),
  /** The digest of the right that the coach's own free/busy address carries; null where none is given out. */
  busyGiven: z.nullable(digest),
  /** Where the coach is told by mail of what was booked; null for nowhere. */
  mail: z.nullable(mailAddress),
});

/** A coach's availability as the relay has it. */
export const keptAvailability = z.object({
  /** 0 before the first. */
  revision: z.int(),
  availability: z.nullable(availability),
  /** When the busy times were last read, and by a code why not, or that some were not. */
  busy: z.nullable(
    z.object({ at: z.nullable(moment), fault: z.nullable(z.string()) }),
  ),
});

/** A new availability, in the place of this revision. */
export const newAvailability = z.strictObject({
  replaces: z.int().check(z.minimum(0)),
  availability,
});

/** Which days of a country are off. */
export const holidaysAsked = z.object({
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  year: z.string().check(z.regex(/^20\d\d$/)),
});
export const holidays = z.object({
  days: z.array(z.object({ day, name: z.string() })),
});

/** Whom a door leads to, and what they offer. */
export const offers = z.object({
  coaches: z.array(
    z.object({
      id,
      name: coachName,
      zone,
      recipient,
      kinds: z.array(callKind),
      /** When an hour may be asked for: as `availability` has it. */
      noticeHours: z.int(),
      horizonDays: z.int(),
    }),
  ),
});

/** Which starts are asked for: at most 62 days. */
export const slotsAsked = z.object({
  coach: id,
  kind: id,
  from: moment,
  to: moment,
});
/** The same for a call that is moved: its kind and coach stay, and its own time counts as free. */
export const ownSlotsAsked = z.object({ from: moment, to: moment });

/** A start that is free, with the coach's clock as it will stand then: `2027-03-29T11:00`. */
const slot = z.object({ start: moment, wall: z.string() });
export const slots = z.object({
  zone,
  slots: z.array(slot),
  /** The first start that is free behind what was asked, where there is one in the horizon. */
  next: z.nullable(moment),
});

/** A time to be kept while a form is filled in. */
export const newHold = z.strictObject({
  coach: id,
  kind: id,
  start: moment,
  /** Of whoever books. */
  zone,
  /** The digest of the right to this call. */
  owner: digest,
});

/** What makes a call of a time that is kept. */
export const confirmation = z.strictObject({
  /** Name, reason and what else is for the coach alone, sealed to them. */
  sealed: bytesUpTo(limits.callNoteBytes),
  /**
   * Where to write to, and the link to put there: whoever gives an address gives the relay the right to this call, to
   * be written into each mail.
   */
  mail: z.nullable(
    z.strictObject({
      to: mailAddress,
      right: capability,
      remind: z
        .array(z.int().check(z.minimum(1), z.maximum(168)))
        .check(z.maxLength(3)),
    }),
  ),
});

/** Why a call does not take place, or whether it did. */
export const callStates = [
  "held",
  "booked",
  "cancelled",
  "kept",
  "no-show",
] as const;
/** Who changed a call: either of the two, or the law of a zone's clocks, which its start followed. */
export const callAuthors = ["person", "coach", "law"] as const;

const callShared = {
  id,
  kind: callKind,
  start: moment,
  /** What was promised: the coach's clock and zone. The start follows them when a zone's law changes. */
  wall: z.string(),
  coachZone: zone,
  personZone: zone,
  state: z.enum(callStates),
  /** Of a time that is kept: until when. */
  holdUntil: z.nullable(moment),
  /** Counts changes: what is changed names the revision that it was seen at. */
  revision: z.int(),
  /** Who changed it last. */
  changedBy: z.enum(callAuthors),
  /** What whoever moved or cancelled said of it, up to 500 characters; empty for nothing. */
  said: z.string(),
};

/** A call as whoever booked it sees it. */
export const call = z.object({
  ...callShared,
  /** Who may be no coach there any more: then the call is cancelled, and there is no other hour. */
  coach: z.object({
    id,
    name: coachName,
    isGone: z.optional(z.literal(true)),
  }),
  /** Whether mail goes out for it, and whether the last one could not be delivered. */
  mail: z.object({ wanted: z.boolean(), failed: z.boolean() }),
});

/** Another time, or none, for a call that was seen at this revision. */
export const move = z.strictObject({
  revision: z.int(),
  start: moment,
  said: line(500),
});
export const cancellation = z.strictObject({
  revision: z.int(),
  said: line(500),
});

/** Where mail about a call goes from now on, with the right to it as in `confirmation`; null for nowhere. */
export const mailChange = z.strictObject({
  mail: z.nullable(z.strictObject({ to: mailAddress, right: capability })),
});

/** A call as its coach sees it. `sealed` is null for a time that the coach only keeps free. */
export const agendaCall = z.object({
  ...callShared,
  kind: z.nullable(callKind),
  end: moment,
  sealed: z.nullable(z.string()),
  mail: z.object({ wanted: z.boolean(), failed: z.boolean() }),
  /** Its start could not follow a change of the zone's law, since something else is there. */
  stuck: z.boolean(),
});
export const agendaAsked = z.object({ from: moment, to: moment });
export const agenda = z.object({
  calls: z.array(agendaCall),
  /**
   * Those still to come that need their coach, whatever time was asked for, the first coming first, `limits.needs` at the
   * most: they could not follow a change of a zone's law, or mail about them could not be delivered.
   */
  needs: z.array(agendaCall).check(z.maxLength(limits.needs)),
});
/** A time that the coach keeps free. */
export const newBlock = z.strictObject({
  start: moment,
  minutes: minutes(5, 1_440),
});
/** Whether a call took place; `booked` takes back what was said of it. */
export const attendance = z.strictObject({
  revision: z.int(),
  state: z.enum(["kept", "no-show", "booked"]),
});

/** Waits for an hour that somebody gives back, for `limits.waitDays` at the most. */
export const newWait = z.strictObject({
  coach: id,
  kind: id,
  from: moment,
  to: moment,
  zone,
  owner: digest,
  /** As in `confirmation`; without it the app asks. */
  mail: z.nullable(z.strictObject({ to: mailAddress, right: capability })),
});
/** What came of waiting: the starts that are free now, within what was asked for. */
export const wait = z.object({
  id,
  coach: z.object({ id, name: coachName }),
  kind: callKind,
  from: moment,
  to: moment,
  slots: z.array(slot),
});

/** What of the mail waits, and what was given up. */
export const mailState = z.object({
  waiting: z.int(),
  dead: z.array(
    z.object({
      id,
      about: z.enum([
        "invitation",
        "change",
        "cancellation",
        "reminder",
        "waiting",
      ]),
      call: z.nullable(id),
      at: moment,
      tries: z.int(),
      why: z.string(),
    }),
  ),
});

export type CallKind = z.infer<typeof callKind>;
export type Availability = z.infer<typeof availability>;
export type KeptAvailability = z.infer<typeof keptAvailability>;
export type Offers = z.infer<typeof offers>;
export type Slots = z.infer<typeof slots>;
export type Call = z.infer<typeof call>;
export type AgendaCall = z.infer<typeof agendaCall>;
export type Wait = z.infer<typeof wait>;
export type MailState = z.infer<typeof mailState>;
