import {
  openBackupWords as words,
  questions,
  reasons,
  reunionQuestionWords,
} from "@staying-power/words";
import { type Fields, without } from "./read-file.ts";
import {
  answerOf,
  isAboutSafety,
  isAnswer,
  questionOf,
} from "./tell-answers.ts";
import { actNamed, isActNamed } from "./act-names.ts";
import { projectNames, tellProject, tellSlot } from "./tell-projects.ts";
import { named, tellList, type ToldSection, textIn, when } from "./told.ts";

/** What happened, the oldest first, as the file has it by day. */
export function tellEvents(events: unknown): ToldSection {
  const sorted: unknown = Array.isArray(events)
    ? events.toSorted(
        (one: unknown, other: unknown) => timeOf(one) - timeOf(other),
      )
    : events;
  const names = projectNames(Array.isArray(sorted) ? sorted : []);
  const { lines, rest } = tellList(sorted, (event) => {
    const [at, kind] = [textIn(event, "at"), textIn(event, "kind")];
    if (at === null || kind === null) return null;
    const { said, keys } = tellWhat(kind, event, names);
    const note = textIn(event, "note");
    return {
      line: {
        label: when(at),
        text: words.statements([named(words.events, kind), ...said]),
        ...(note === null ? {} : { more: note }),
        ...(saysSafety(event) && { isAboutSafety: true }),
      },
      rest: without(event, [
        "id",
        "at",
        "kind",
        "edited",
        ...(note === null ? [] : ["note"]),
        ...keys,
      ]),
    };
  });
  return { section: { heading: words.sections.events, lines }, rest };
}

/** Whether the new answer of an event is one about safety, or was. */
function saysSafety(event: Fields): boolean {
  if (event["kind"] === "reunion") return event["question"] === "at-ease";
  const key = event["kind"] === "conduct" ? "conduct" : textIn(event, "fact");
  const value = event[event["kind"] === "conduct" ? "conduct" : "value"];
  return key !== null && isAboutSafety(key, isAnswer(value) ? value : "");
}

interface What {
  readonly said: readonly string[];
  /** The fields that these words say all of. */
  readonly keys: readonly string[];
}

/** What an event says beyond its kind. */
function tellWhat(
  kind: string,
  event: Fields,
  names: ReadonlyMap<string, string>,
): What {
  switch (kind) {
    case "signal":
      return oneWord(event, "signal", questions.signals.options);
    case "break":
      return oneWord(event, "how", words.breakWays);
    case "returned":
      return oneWord(event, "reason", reasonNames);
    case "conduct":
      return isAnswer(event["conduct"])
        ? { said: [answerOf("conduct", event["conduct"])], keys: ["conduct"] }
        : { said: [], keys: [] };
    case "check-in":
      return tellCheckIn(event);
    case "fact":
      return tellFact(event);
    case "met":
      return event["chance"] === true
        ? { said: [words.byChance], keys: ["chance"] }
        : { said: [], keys: event["chance"] === false ? ["chance"] : [] };
    case "if-then":
      return tellIfThen(event);
    case "project":
      return tellProject(event, names);
    case "slot":
      return tellSlot(event, names);
    case "outcome":
      return both(
        oneWord(event, "state", words.outcomeStates),
        oneWord(event, "feels", words.outcomeFeelings),
      );
    case "reunion":
      return tellReunion(event);
    case "task":
      return tellTask(event);
    default:
      return { said: [], keys: [] };
  }
}

/** An act of the first ninety days by its name; any other task stands as it is. */
function tellTask(event: Fields): What {
  const [task, done] = [textIn(event, "task"), event["done"]];
  return task === null || typeof done !== "boolean" || !isActNamed(task)
    ? { said: [], keys: [] }
    : {
        said: [actNamed(task), ...(done ? [] : [words.takenBack])],
        keys: ["task", "done"],
      };
}

/** What was asked in the reunion check, and what was answered; nothing where it was taken back. */
function tellReunion(event: Fields): What {
  const id = textIn(event, "question");
  const asked = Object.entries(reunionQuestionWords).find(
    ([known]) => known === id,
  )?.[1];
  if (asked === undefined) return { said: [], keys: [] };
  if (event["answer"] === null)
    return { said: [asked.ask, words.takenBack], keys: ["question", "answer"] };
  const { said, keys } = oneWord(event, "answer", asked.options);
  return { said: [asked.ask, ...said], keys: ["question", ...keys] };
}

const reasonNames = Object.fromEntries(
  Object.entries(reasons).map(([id, { name }]) => [id, name]),
);

function oneWord(event: Fields, key: string, table: object): What {
  const id = textIn(event, key);
  return id === null
    ? { said: [], keys: [] }
    : { said: [named(table, id)], keys: [key] };
}

function both(one: What, other: What): What {
  return {
    said: [...one.said, ...other.said],
    keys: [...one.keys, ...other.keys],
  };
}

function tellCheckIn({ mood, urge }: Fields): What {
  return {
    said: [
      ...(typeof mood === "number" ? [words.mood(mood)] : []),
      ...(typeof urge === "number" ? [words.urge(urge)] : []),
    ],
    keys: [
      ...(typeof mood === "number" ? ["mood"] : []),
      ...(typeof urge === "number" ? ["urge"] : []),
    ],
  };
}

/** A plan in the person's own words; when it is shown is told as it is. */
function tellIfThen(event: Fields): What {
  if (event["cue"] === null)
    return { said: [words.takenBack], keys: ["plan", "cue"] };
  const [cue, response] = [textIn(event, "cue"), textIn(event, "response")];
  return cue === null || response === null
    ? { said: [], keys: [] }
    : {
        said: [words.ifThen({ cue, response })],
        keys: ["plan", "cue", "response"],
      };
}

function tellFact(event: Fields): What {
  const [fact, value] = [textIn(event, "fact"), event["value"]];
  if (fact === null || !(value === null || isAnswer(value)))
    return { said: [], keys: [] };
  return {
    said: [
      words.answered(
        questionOf(fact),
        value === null ? words.takenBack : answerOf(fact, value),
      ),
    ],
    keys: ["fact", "value"],
  };
}

function timeOf(event: unknown): number {
  const at: unknown =
    typeof event === "object" && event !== null && "at" in event
      ? event.at
      : undefined;
  const time = typeof at === "string" ? Date.parse(at) : Number.NaN;
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}
