import {
  answersOfTicks,
  askedTogether,
  dueSafetyQuestion,
  factSaid,
  type Gate,
  type GateId,
  keyOfTick,
  readingBehind,
  safetyAnswer,
  type SafetyAnswers,
  type SafetyKey,
  safetyOptions,
  safetyTicks,
  shutGates,
} from "@staying-power/care";
import {
  type Case,
  closedQuestions,
  type Facts,
  factsAsOf,
  type Known,
  mostInARow,
} from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import {
  type Question,
  type QuestionKey,
  questions,
  questionsIfYouEndedIt,
  safetyFitsWords,
  safetyQuestions,
  surenessWords,
  terminalWords,
} from "@staying-power/words";
import type { CaseReading } from "../case-reading.ts";
import { careLines } from "../page/care-lines.ts";
import { readingPage } from "../page/reading-page.ts";
import { wrapText } from "../wrap-text.ts";
import { type Answers, caseOfAnswers } from "./answers.ts";
import { askedKind } from "./asked-kind.ts";
import { type Asked, ask, hear, type Room, say } from "./ask.ts";
import { nextKey } from "./next-key.ts";
import {
  type AnswerValue,
  parseAnswer,
  parseChoice,
  parseSet,
} from "./parse-answer.ts";
import {
  fitsLines,
  questionLines,
  safetyQuestionLines,
} from "./question-lines.ts";

const words = terminalWords.interview;

/** What an interview came to. */
export interface Conversation {
  readonly theCase: Case;
  readonly safety: SafetyAnswers;
  readonly gates: readonly Gate[];
  /** The reading at its end; null where safety came first: a gate withholds it, or a question about it is open. */
  readonly reading: Reading | null;
  /** Whether anything that goes into the case was answered. */
  readonly answered: boolean;
}

/** All that was said so far; each answer makes a new one, so that it can be taken back. */
interface Said {
  readonly answers: Answers;
  readonly safety: SafetyAnswers;
  /** The gates whose words were said. */
  readonly told: ReadonlySet<GateId>;
}

/** Asks about safety, then the spine, then what would narrow the reading most, until nothing is left or the person ends it. */
export async function converse(
  room: Room,
  read: (theCase: Case, setAside: readonly string[]) => Reading,
): Promise<Conversation> {
  const today = room.io.today();
  const before: Said[] = [];
  let said: Said = { answers: new Map(), safety: {}, told: new Set() };
  const takeBack = async (): Promise<void> => {
    const last = before.pop();
    said = last ?? said;
    await say(room, [last === undefined ? words.first : words.takenBack]);
  };

  for (;;) {
    const { answers, safety, told } = said;
    const theCase = caseOfAnswers(answers, today);
    const gates = shutGates(theCase, safety, today);
    const over = {
      theCase,
      safety,
      gates,
      answered: [...answers.values()].some((value) => value !== null),
    };
    const facts = factsAsOf(theCase, today);
    const due = dueSafetyQuestion(safety, facts, { today }, gates);
    if (due !== null) {
      const asked =
        due === "fits" ? fitsQuestion(safety, facts) : safetyQuestion(due);
      const reply = await ask(asked, room);
      if (reply.kind === "end") return { ...over, reading: null };
      if (reply.kind === "back") await takeBack();
      else {
        before.push(said);
        for (const [key, answer] of reply.value)
          said = withSafety(said, key, answer, today);
      }
      continue;
    }

    const raised = gates.filter(({ id }) => !told.has(id));
    if (raised.length > 0)
      await say(room, careLines(raised, gates, room.width, room.ink));
    if (readingBehind(gates) === "withheld") {
      await say(room, [words.withheldKeys]);
      const typed = await hear(room);
      if (typed?.toLowerCase() !== "b") return { ...over, reading: null };
      await takeBack();
      continue;
    }
    said = { ...said, told: new Set(gates.map(({ id }) => id)) };

    const known = { facts, gates: gates.map(({ id }) => id) };
    const reading = read(theCase, [
      ...skipped(answers),
      ...closedQuestions(known),
    ]);
    const key = nextKey(answers, known, reading);
    if (key === null || isLong(answers)) {
      const line = key === null ? words.enough : words.enoughForNow;
      await say(room, wrapText(line, room.width));
      return { ...over, reading };
    }
    const reply = await ask(
      factQuestion(key, { theCase, reading, gates }, known, today),
      room,
    );
    if (reply.kind === "end") return { ...over, reading };
    if (reply.kind === "back") await takeBack();
    else {
      before.push(said);
      said = { ...said, answers: new Map(answers).set(key, reply.value) };
    }
  }
}

/** Whether as much was asked in a row as is ever asked; what was said about safety does not count. */
function isLong(answers: Answers): boolean {
  const asked = [...answers.keys()].filter((key) => key !== "contactForbidden");
  return asked.length >= mostInARow;
}

function skipped(answers: Answers): readonly string[] {
  return [...answers].flatMap(([key, value]) => (value === null ? [key] : []));
}

function withSafety(
  said: Said,
  key: SafetyKey,
  answer: string,
  today: string,
): Said {
  const facts = factsAsOf(caseOfAnswers(said.answers, today), today);
  const kept = safetyAnswer(key, answer, facts, { today });
  if (kept === null) return said;
  const told = factSaid(key, kept.answer);
  return {
    ...said,
    safety: { ...said.safety, [key]: kept },
    answers:
      told === null
        ? said.answers
        : new Map(said.answers).set(told.fact, told.value),
  };
}

/** What was answered about safety, to one question or to several. */
type SafetySaid = readonly (readonly [SafetyKey, string])[];

function safetyQuestion(key: SafetyKey): Asked<SafetySaid> {
  const options = safetyOptions[key];
  return {
    lines: (width, ink) => safetyQuestionLines(key, width, ink),
    above: key === "now" ? words.safetyIntro : "",
    keys: words.safetyKeys,
    why: safetyQuestions[key].why,
    parse: (typed) => {
      const answer = parseChoice(options, typed);
      return answer.ok ? { ok: true, value: [[key, answer.value]] } : answer;
    },
    passedOver: { value: [[key, "unsaid"]], words: words.unsaid },
  };
}

/** Those that are asked together: the numbers of what fits, or 0 for none of it. */
function fitsQuestion(safety: SafetyAnswers, facts: Facts): Asked<SafetySaid> {
  const asked = askedTogether(safety, facts);
  const offered = safetyTicks.filter((tick) => asked.includes(keyOfTick(tick)));
  return {
    lines: (width, ink) => fitsLines(offered, width, ink),
    above: "",
    keys: words.safetyKeys,
    why: safetyFitsWords.why,
    parse: (typed) => {
      const numbers = parseSet(offered, typed);
      if (!numbers.ok) return numbers;
      const ticks = offered.filter((tick) => numbers.value.includes(tick));
      return { ok: true, value: answersOfTicks(asked, ticks, safety) };
    },
    passedOver: {
      value: asked.map((key) => [key, "unsaid"]),
      words: words.unsaid,
    },
  };
}

function factQuestion(
  key: QuestionKey,
  current: CaseReading,
  known: Known,
  today: string,
): Asked<AnswerValue | null> {
  const isMine = known.facts.endedBy === "me";
  const question: Question = (isMine ? questionsIfYouEndedIt : questions)[key];
  const kind = askedKind(key, known);
  return {
    lines: (width, ink) => questionLines(question, kind, width, ink),
    above: words.sure(surenessWords(current.reading)),
    keys: words.keys,
    why: question.why,
    parse: (typed) => parseAnswer(kind, typed, today),
    passedOver: { value: null, words: words.skipped },
    show: (width, ink) =>
      readingPage(current, { width, ink, withoutCoachClaims: false }),
  };
}
