import type { SharedCase, Event } from "@staying-power/case";
import { isFactKey, dayOf } from "@staying-power/case";
import {
  answerText,
  focusNames,
  headline,
  locale,
  prognosisOfWhole,
  proposedLines,
  questions,
  reasons,
  reunionQuestionWords,
  safetyQuestions,
  sharedLineWords as words,
} from "@staying-power/words";
import { entryWords } from "../../happened/model/entry-words.ts";

/** What goes, under these headings, in order. */
export const sectionIds = [
  "about",
  "safety",
  "answers",
  "events",
  "map",
  "readings",
  "journal",
] as const;
export type SectionId = (typeof sectionIds)[number];

/** One line that goes. */
export interface ToldLine {
  readonly label: string;
  readonly text: string;
  /** The person's own words with it. */
  readonly note?: string;
}

export interface ToldPart {
  readonly id: SectionId;
  readonly lines: readonly ToldLine[];
}

type TaskName = (id: string) => string | undefined;

/** Every line of a shared case in words; sections without a line are left out. */
export function toldShared(
  shared: SharedCase,
  taskName: TaskName,
): readonly ToldPart[] {
  const { breakup, facts = {}, events = [] } = shared.case;
  const said = (id: SectionId): readonly ToldLine[] =>
    events
      .filter((event) => sectionOf(event) === id)
      .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
      .map((event) => toldEvent(event, taskName));
  const lines: Readonly<Record<SectionId, readonly ToldLine[]>> = {
    about: aboutLines(shared),
    safety: safetyLines(shared.safety),
    answers: [
      ...(breakup === undefined
        ? []
        : [{ label: questions.breakup.ask, text: locale.day(breakup) }]),
      ...Object.entries(facts).map(([key, value]) => ({
        label: isFactKey(key) ? questions[key].ask : key,
        text: isFactKey(key) ? answerText(key, value) : words.unknown,
      })),
      ...said("answers"),
    ],
    events: said("events"),
    map: said("map"),
    readings: (shared.readings ?? []).map(({ on, state, outcomes }) => ({
      label: locale.day(on),
      text: headline(prognosisOfWhole(outcomes), state),
    })),
    journal: (shared.journal ?? []).map(({ on, text }) => ({
      label: locale.day(on),
      text,
    })),
  };
  return sectionIds
    .map((id) => ({ id, lines: lines[id] }))
    .filter(({ lines: each }) => each.length > 0);
}

function aboutLines({
  name,
  asks,
  country,
  zone,
}: SharedCase): readonly ToldLine[] {
  const { about } = words;
  return [
    ...(name === undefined ? [] : [{ label: about.name, text: name }]),
    ...(asks === undefined ? [] : [{ label: about.asks, text: asks }]),
    ...(country === undefined
      ? []
      : [{ label: about.country, text: locale.country(country) }]),
    { label: about.zone, text: zone },
    { label: about.reply, text: about.replyText },
  ];
}

function safetyLines(safety: unknown): readonly ToldLine[] {
  if (typeof safety !== "object" || safety === null) return [];
  return Object.entries(safety).flatMap(([key, given]: [string, unknown]) => {
    const asked = new Map(Object.entries(safetyQuestions)).get(key);
    const answer =
      typeof given === "object" && given !== null && "answer" in given
        ? String(given.answer)
        : null;
    if (asked === undefined || answer === null) return [];
    const options = new Map<string, string>(Object.entries(asked.options));
    return [{ label: asked.ask, text: options.get(answer) ?? words.unsaid }];
  });
}

function sectionOf({ kind }: Event): SectionId {
  switch (kind) {
    case "fact":
    case "conduct":
      return "answers";
    case "task":
    case "waiting":
    case "if-then":
    case "project":
    case "slot":
    case "letting-go":
      return "map";
    default:
      return "events";
  }
}

/** An entry with its day, and all that it says. */
function toldEvent(event: Event, taskName: TaskName): ToldLine {
  return {
    label:
      event.at.length === 10
        ? locale.day(dayOf(event.at))
        : locale.moment(event.at),
    text: locale.statements(
      [entryWords(event, taskName), ...moreOf(event)].filter(
        (part) => part !== "",
      ),
    ),
    ...(event.note === undefined ? {} : { note: event.note }),
  };
}

/** What the journal does not say of an entry in its one line. */
function moreOf(event: Event): readonly string[] {
  switch (event.kind) {
    case "returned":
      return event.reason === undefined ? [] : [reasons[event.reason].name];
    case "waiting":
      return event.sign === undefined ? [] : [words.sign(event.sign)];
    case "if-then":
    case "project":
      return proposedLines(event);
    case "slot":
      return [focusNames.parts[event.part]];
    case "reunion": {
      const asked = reunionQuestionWords[event.question];
      const options = new Map<string, string>(Object.entries(asked.options));
      const { answer } = event;
      return [
        asked.ask,
        answer === null
          ? words.takenBack
          : (options.get(answer) ?? words.unknown),
      ];
    }
    default:
      return [];
  }
}
