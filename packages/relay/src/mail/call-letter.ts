import { printCallFile } from "@staying-power/calls";
import { printCallLink, printWaitLink } from "@staying-power/envelope";
import { nameForCoach } from "./calendar-name.ts";
import type { Letter } from "./letter.ts";
import { asHtml, asText, type Lines } from "./page.ts";
import type { ToldCall, Whom } from "./told-call.ts";
import { type When, whenIn, whenPromised } from "./when.ts";
import {
  callLines,
  type MailWords,
  type Said,
  wordsForCoach,
  wordsForLeft,
  wordsForPerson,
} from "./words.ts";

/** From where mails come, and where their links lead. */
export interface Sender {
  /** The address they come from. */
  readonly from: string;
  /** Where the relay is. */
  readonly origin: string;
  /** Where the person's app is; undefined where nobody said. */
  readonly app: string | undefined;
}

/** A letter but for when it leaves. */
export type Draft = Omit<Letter, "at" | "calendar"> & {
  readonly calendar?: (at: Date) => NonNullable<Letter["calendar"]>;
};

/** What one letter tells of a call. */
interface Told {
  readonly call: ToldCall;
  readonly said: Exclude<Said, "waiting">;
  readonly to: string;
  /** The name of the letter, the same each time it is sent. */
  readonly name: string;
}

/** The letter to whoever booked, with both clocks, the link and a calendar file; in a reminder there is no file. */
export function letterToPerson(told: Told, sender: Sender): Draft {
  const { booking, coachName } = told.call;
  const here = whenIn(booking.person_zone, booking.starts_at);
  const words = wordsForPerson(told.said, {
    coach: coachName,
    when: here.short,
    changedBy: booking.changed_by,
    isCoachGone: told.call.isCoachGone,
  });
  const url =
    booking.mail_right === null || sender.app === undefined
      ? undefined
      : `${sender.app}/#/call/${printCallLink({
          relay: sender.origin,
          call: booking.id,
          right: booking.mail_right,
        })}`;
  const there = promised(told.call);
  return letter(told, sender, {
    words,
    other: "coach",
    fromName: coachName,
    url,
    facts: [
      [callLines.yourTime, here.long],
      [callLines.coachTime(coachName), there.long],
      ...(told.said === "cancellation" ? [] : placeLines(told.call)),
    ],
    summary: callLines.inCalendar(coachName),
    // As the person's app names it.
    uid: booking.id,
  });
}

/** The letter to the coach, who reads on their own page who it is. */
export function letterToCoach(
  told: Told & { readonly said: "invitation" | "change" | "cancellation" },
  sender: Sender,
): Draft {
  const { booking } = told.call;
  const here = promised(told.call);
  const words = wordsForCoach(told.said, {
    coach: told.call.coachName,
    when: here.short,
    changedBy: booking.changed_by,
    isCoachGone: told.call.isCoachGone,
  });
  return letter(told, sender, {
    words,
    other: "person",
    fromName: "",
    url: sender.origin,
    facts: [
      [callLines.yourTime, here.long],
      [
        callLines.personTime,
        whenIn(booking.person_zone, booking.starts_at).long,
      ],
      [callLines.length, callLines.minutes(booking.minutes)],
    ],
    summary: callLines.inCoachCalendar,
    uid: nameForCoach(booking.id, booking.coach_id ?? ""),
  });
}

/** Somebody who waits, and the hour that is free. */
export interface FreeHour {
  readonly wait: string;
  readonly to: string;
  readonly right: string;
  readonly coachName: string;
  readonly coachZone: string;
  readonly personZone: string;
  readonly start: Date;
  readonly name: string;
}

/** The letter to somebody who waits for an hour. */
export function letterToWaiting(hour: FreeHour, sender: Sender): Draft {
  const here = whenIn(hour.personZone, hour.start);
  const words = wordsForPerson("waiting", {
    coach: hour.coachName,
    when: here.short,
    changedBy: "coach",
    isCoachGone: false,
  });
  const url =
    sender.app === undefined
      ? undefined
      : `${sender.app}/#/call/${printWaitLink({
          relay: sender.origin,
          wait: hour.wait,
          right: hour.right,
        })}`;
  const lines = linesOf(words, {
    url,
    facts: [
      [callLines.yourTime, here.long],
      [
        callLines.coachTime(hour.coachName),
        whenIn(hour.coachZone, hour.start).long,
      ],
    ],
  });
  return {
    id: `${hour.name}@${hostOf(sender)}`,
    to: hour.to,
    fromName: hour.coachName,
    subject: words.subject,
    text: asText(lines),
    html: asHtml(lines),
  };
}

/** The letter to somebody who waited for an hour of a coach who is none here any more. */
export function letterToLeft(
  { to, coachName, name }: Pick<FreeHour, "to" | "coachName" | "name">,
  sender: Sender,
): Draft {
  const words = wordsForLeft(coachName);
  const lines: Lines = {
    ...words,
    title: words.subject,
    facts: [],
    link: null,
  };
  return {
    id: `${name}@${hostOf(sender)}`,
    to,
    fromName: coachName,
    subject: words.subject,
    text: asText(lines),
    html: asHtml(lines),
  };
}

interface Written {
  readonly words: MailWords;
  /** The one who does not read it. */
  readonly other: Whom;
  readonly fromName: string;
  readonly url: string | undefined;
  readonly facts: Lines["facts"];
  readonly summary: string;
  /** The name of the call in the reader's calendar: it says nothing of the call, and stays when the relay moves. */
  readonly uid: string;
}

function letter(
  { call: { booking, coachName }, said, to, name }: Told,
  sender: Sender,
  { words, other, fromName, url, facts, summary, uid }: Written,
): Draft {
  // Nobody is told of their own word.
  const noted =
    booking.said !== "" && booking.changed_by === other && said !== "reminder";
  const lines = linesOf(words, { url, facts, noted });
  const draft = {
    id: `${name}@${hostOf(sender)}`,
    to,
    fromName,
    subject: words.subject,
    text: asText(lines),
    html: asHtml(lines),
  };
  if (said === "reminder") return draft;
  const method = said === "cancellation" ? "CANCEL" : "REQUEST";
  return {
    ...draft,
    calendar: (at) => ({
      method,
      content: printCallFile({
        method,
        uid,
        sequence: booking.revision,
        start: booking.starts_at.getTime(),
        minutes: booking.minutes,
        at: at.getTime(),
        summary,
        description: "",
        location: fromName === "" ? "" : (booking.kind?.where ?? ""),
        organizer: { name: coachName, mail: sender.from },
        attendee: { mail: to },
      }),
    }),
  };
}

function linesOf(
  words: MailWords,
  {
    url,
    facts,
    noted = false,
  }: {
    readonly url: string | undefined;
    readonly facts: Lines["facts"];
    readonly noted?: boolean;
  },
): Lines {
  return {
    title: words.subject,
    opening: words.opening,
    facts,
    note: noted ? words.note : undefined,
    link: url === undefined ? null : { words: words.link, url },
    withoutLink: words.withoutLink,
    ending: words.ending,
  };
}

function promised({ booking }: ToldCall): When {
  return whenPromised(
    booking.coach_zone,
    booking.starts_at,
    booking.coach_wall,
  );
}

function placeLines({ booking, coachName }: ToldCall): Lines["facts"] {
  const length = [
    callLines.length,
    callLines.minutes(booking.minutes),
  ] as const;
  if (booking.kind === null) return [length];
  const { place, where } = booking.kind;
  return [
    length,
    [
      callLines.place,
      where === ""
        ? callLines.placeLater(callLines.places[place], coachName)
        : callLines.placeAt(callLines.places[place], where),
    ],
  ];
}

/** What stands behind the @ of a letter's name. */
function hostOf({ from }: Sender): string {
  return from.slice(from.lastIndexOf("@") + 1);
}
