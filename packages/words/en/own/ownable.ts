import {
  isOwnable,
  ownableFields,
  type OwnableGroup,
  type TextsByName,
} from "../../src/own-texts.ts";
import { firstDaysWords } from "../first-days/first-days.ts";
import { questions } from "../interview/questions.ts";
import { aimWords } from "../kit/aims.ts";
import { kitLines } from "../kit/kit-lines.ts";
import { plainMessages, type slotNames } from "../logistics/plain-messages.ts";
import { contactKindWords } from "../plan/contact-kinds.ts";
import { isOwnTask, taskWords } from "../plan/task-words.ts";

/**
 * Every text that a coach may put words of their own in the place of, taken from the catalogues themselves. The lines
 * of the kit are those for someone who may write: where a no was said, ours stay. Tasks of letting go stay as well.
 */
export const ownableTexts: Readonly<Record<OwnableGroup, TextsByName>> = {
  kit: named([
    ...items("kit.day", kitLines.open.day),
    ...items("kit.night", kitLines.open.night),
    ...Object.entries(aimWords.techniques).flatMap(([id, words]) =>
      fields(`aim.${id}`, words, ownableFields.aim),
    ),
    ...Object.entries(firstDaysWords.lines).map(([id, line]): Named => [
      `hours.${id}`,
      line,
    ]),
  ]),
  tasks: named(
    Object.entries(taskWords)
      .filter(([id]) => isOwnTask(id))
      .flatMap(([id, words]) =>
        fields(`task.${id}`, words, ownableFields.task),
      ),
  ),
  replies: named([
    ...Object.entries(contactKindWords).flatMap(([id, { say }]) =>
      items(`reply.${id}`, say),
    ),
    ...Object.entries(plainMessages).map(([id, message]): Named => [
      `message.${id}`,
      message(inBraces()),
    ]),
  ]),
  questions: named(
    Object.entries(questions).flatMap(([id, words]) =>
      fields(`question.${id}`, words, ownableFields.question),
    ),
  ),
};

type Named = readonly [name: string, original: string];

function named(texts: readonly Named[]): TextsByName {
  return Object.fromEntries(texts.filter(([name]) => isOwnable(name)));
}

function items(of: string, texts: readonly string[]): readonly Named[] {
  return texts.map((text, place) => [`${of}.${place + 1}`, text]);
}

function fields(
  of: string,
  entry: object,
  names: readonly string[],
): readonly Named[] {
  return Object.entries(entry).flatMap(([field, text]): readonly Named[] =>
    typeof text === "string" && names.includes(field)
      ? [[`${of}.${field}`, text]]
      : [],
  );
}

/** What is filled into a message, as it stands in its template. */
function inBraces(): Readonly<Record<keyof typeof slotNames, string>> {
  const braces = (name: keyof typeof slotNames): string => `{${name}}`;
  return {
    child: braces("child"),
    day: braces("day"),
    "other-day": braces("other-day"),
    time: braces("time"),
    "other-time": braces("other-time"),
    until: braces("until"),
    date: braces("date"),
    "other-date": braces("other-date"),
    things: braces("things"),
    place: braces("place"),
    bill: braces("bill"),
    amount: braces("amount"),
    half: braces("half"),
    contract: braces("contract"),
    pet: braces("pet"),
    paper: braces("paper"),
    sender: braces("sender"),
    task: braces("task"),
  };
}
