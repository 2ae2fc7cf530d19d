import { basicTime } from "./basic-time.ts";
import type { CallFile } from "./calls.ts";
import { contentLine, escapedText } from "./content-line.ts";

const minuteMs = 60_000;

/**
 * A calendar file of one call, in UTC, so that it needs no zone and no reader takes it for another. Pure: the same input
 * gives the same bytes. No alarm stands in it unless it is asked for, and none in a cancellation.
 *
 * @param file - what it says; REQUEST and CANCEL want an organizer and an attendee.
 * @returns the file, its lines folded and ended by CRLF.
 * @throws RangeError when a moment is none.
 * Source: RFC 5545, and RFC 5546, 3.2, for what a method wants.
 */
export function printCallFile(file: CallFile): string {
  const { method, start, minutes } = file;
  const isCancelled = method === "CANCEL";
  return calendarFile(method, [
    "BEGIN:VEVENT",
    `UID:${escapedText(file.uid)}`,
    `SEQUENCE:${file.sequence}`,
    `DTSTAMP:${utcTime(file.at)}`,
    `DTSTART:${utcTime(start)}`,
    `DTEND:${utcTime(start + minutes * minuteMs)}`,
    `SUMMARY:${escapedText(file.summary)}`,
    ...textLine("DESCRIPTION", file.description),
    ...textLine("LOCATION", file.location),
    ...(file.url === undefined ? [] : [`URL:${uriOf(file.url)}`]),
    ...peopleLines(file),
    `STATUS:${isCancelled ? "CANCELLED" : "CONFIRMED"}`,
    // Shared calendars that keep to it show others that there is something, and not what.
    "CLASS:PRIVATE",
    ...(isCancelled ? [] : alarmLines(file)),
    "END:VEVENT",
  ]);
}

/**
 * A calendar file around its parts.
 *
 * @param method - as RFC 5546 names it.
 * @param lines - not folded yet.
 * @returns the file.
 */
export function calendarFile(method: string, lines: readonly string[]): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Lamp//Calls 1//EN",
    "CALSCALE:GREGORIAN",
    `METHOD:${method}`,
    ...lines,
    "END:VCALENDAR",
  ]
    .map(contentLine)
    .join("");
}

/**
 * A moment as calendar files write it.
 *
 * @param moment - in milliseconds since 1970.
 * @returns `YYYYMMDDTHHMMSSZ`.
 */
export function utcTime(moment: number): string {
  return `${basicTime(moment)}Z`;
}

function textLine(name: string, text: string): readonly string[] {
  return text === "" ? [] : [`${name}:${escapedText(text)}`];
}

/** Whoever booked has said yes by that: no program is to ask again, or to write an answer. */
function peopleLines({ organizer, attendee }: CallFile): readonly string[] {
  return [
    ...(organizer === undefined
      ? []
      : [`ORGANIZER;CN=${quoted(organizer.name)}:${mailUri(organizer.mail)}`]),
    ...(attendee === undefined
      ? []
      : [
          `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:${mailUri(attendee.mail)}`,
        ]),
  ];
}

function alarmLines({ alarms = [], summary }: CallFile): readonly string[] {
  return alarms.flatMap((minutes) => [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escapedText(summary)}`,
    `TRIGGER:-PT${minutes}M`,
    "END:VALARM",
  ]);
}

/** A parameter in its quotes, in which no quote may stand. Source: RFC 5545, 3.2. */
function quoted(text: string): string {
  const plain = text
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, " ")
    .replaceAll('"', "'");
  return `"${plain}"`;
}

/** An address without what would end it or its line. */
function uriOf(address: string): string {
  return address.toWellFormed().replaceAll(/[\p{Cc} ]/gu, encodeURIComponent);
}

/** A mail address as one. Source: RFC 6068. */
function mailUri(mail: string): string {
  const plain = mail
    .toWellFormed()
    .replaceAll(/[%?#^`{|}\p{Cc} ]/gu, (sign) => encodeURIComponent(sign));
  return `mailto:${plain}`;
}
