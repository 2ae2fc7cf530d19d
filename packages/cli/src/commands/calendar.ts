import { shutGates } from "@staying-power/care";
import type { Case } from "@staying-power/case";
import {
  calendarEntries,
  calendarKeyOf,
  calendarOf,
  calendarSlots,
  givenIn,
  type GivenOut,
  keyOfGiven,
  planFor,
  type Reminder,
  reminderSlots,
} from "@staying-power/plan";
import { calendarWords, locale, terminalWords } from "@staying-power/words";
import { failWith } from "../answer-with.ts";
import type { Command, Given } from "../command.ts";
import { exitCode, type ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { loadCase, type LoadedCase } from "../load-case.ts";
import { readRemindersFile } from "../read-reminders-file.ts";
import { readWhole } from "../read-whole.ts";
import { writeText } from "../write-text.ts";
import { dayOf } from "./answer-of-case.ts";
import { safetyOption, todayOption } from "./shared-options.ts";

const { commands, errors, options } = terminalWords;

/** How many days are put in where nobody says how many. */
const usualDays = 90;

/** `calendar`: what of a plan has a day, as a calendar file, or as an update of an earlier one. */
export const calendarCommand: Command = {
  name: "calendar",
  words: commands.calendar,
  operands: [{ name: "FILE", required: true }],
  options: [
    { name: "zone", kind: "zone", words: options.zone },
    { name: "from", kind: "date", words: options.from },
    { name: "days", kind: "integer", low: 1, high: 3660, words: options.days },
    { name: "update", kind: "file", words: options.update },
    { name: "reminders", kind: "file", words: options.reminders },
    { name: "plain", kind: "flag", words: options.plain },
    {
      name: "alarm",
      kind: "integer",
      low: 0,
      high: 40_320,
      words: options.alarm,
    },
    safetyOption,
    todayOption,
  ],
  async run(given, io) {
    const zone = given.texts.get("zone") ?? io.zone();
    if (zone === undefined) return await failWith(io, errors.noZone);
    const loaded = await loadCase(given.operands[0] ?? "", given, io);
    if (typeof loaded === "number") return loaded;
    const before = await givenOut(given, io);
    if (typeof before === "number") return before;
    const reminders = await remindersOf(loaded, given, io);
    if (typeof reminders === "number") return reminders;
    const { text, isEmpty } = made(loaded, {
      given,
      io,
      zone,
      before,
      reminders,
    });
    if (isEmpty) return await failWith(io, errors.noDays);
    await writeText(io.stdout, text, io.signal);
    return exitCode.done;
  },
};

interface Asked {
  readonly given: Given;
  readonly io: Io;
  readonly zone: string;
  readonly before: readonly GivenOut[];
  readonly reminders: readonly Reminder[];
}

function made(
  { theCase, safety }: LoadedCase,
  { given, io, zone, before, reminders }: Asked,
) {
  const today = dayOf(given, io);
  const plan = planFor({ theCase, answers: safety, today });
  return calendarOf({
    entries: calendarEntries({
      plan,
      slots: calendarSlots(plan.projects),
      reminders: reminderSlots(reminders),
    }),
    key: keyOf(theCase, before),
    zone,
    name: calendarWords.name,
    titles:
      calendarWords.titles[given.flags.has("plain") ? "plain" : "discreet"],
    alarmMinutes: given.integers.get("alarm") ?? null,
    present: io.present(),
    today,
    from: given.texts.get("from") ?? today,
    days: given.integers.get("days") ?? usualDays,
    before,
    writes: "update",
  });
}

/** An update goes on with the names of the file before, whatever has been told anew. */
function keyOf(theCase: Case, before: readonly GivenOut[]): string {
  return keyOfGiven(before) ?? calendarKeyOf(theCase);
}

/**
 * The reminders of the backup of `--reminders`: none behind a gate, unless the person decided otherwise; or the exit
 * code, after what is wrong with it was said.
 */
async function remindersOf(
  { theCase, safety }: LoadedCase,
  given: Given,
  io: Io,
): Promise<readonly Reminder[] | ExitCode> {
  const path = given.texts.get("reminders");
  if (path === undefined) return [];
  const read = await readRemindersFile(path, io);
  if (!read.ok) return await failWith(io, read.error);
  const { list, allTheSame } = read.value;
  const isShut = shutGates(theCase, safety, dayOf(given, io)).length > 0;
  return isShut && !allTheSame ? [] : Object.values(list);
}

/** What the file of `--update` gave out; or the exit code, after what is wrong with it was said. */
async function givenOut(
  given: Given,
  io: Io,
): Promise<readonly GivenOut[] | ExitCode> {
  const path = given.texts.get("update");
  if (path === undefined) return [];
  const whole = await readWhole(path, "calendar", io);
  if (!whole.ok) return await failWith(io, whole.error);
  const { place, text } = whole.value;
  const found = givenIn(text);
  if (found.ok) return found.value;
  const { row, kind } = found.error;
  return await failWith(
    io,
    errors.place({
      place: errors.row({ place, row: locale.number(row) }),
      what: errors.calendar[kind],
    }),
  );
}
