import {
  type ContactKindId,
  isLettingGo,
  type PlanInput,
  type Reply,
} from "@staying-power/plan";
import { locale, mapWords, reachedOutWords } from "@staying-power/words";
import { contactKindWords } from "../../ui/own/reply-words.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { type WhenToAnswer, whenToAnswer } from "./model/when-to-answer.ts";

interface WhetherPartProps {
  readonly reply: Reply;
  readonly input: PlanInput;
  /** When it was noted, if it was; else it came just now. */
  readonly cameAt: string | null;
}

/** Whether, how and when to answer, and what not to raise; where something of theirs stops it, what does. */
export function WhetherPart({ reply, input, cameAt }: WhetherPartProps) {
  const words = reachedOutWords;
  const { session } = useApp();
  const now = session.clock.minute.value;
  const { how, not } = contactKindWords[reply.kind];
  // What has to be settled is settled all the same.
  const needNot =
    isLettingGo(input) &&
    reply.answer !== "none" &&
    reply.signal !== "logistics-only";
  // How to answer is not said beside "do not answer", whatever stops it: a gate, or having turned up lately.
  const isStopped =
    reply.why.some((reason) => "gate" in reason) ||
    (reply.answer === "none" && reply.why.length > 0);
  if (isStopped)
    return (
      <div class="card">
        <p>{mapWords.reply.answers[reply.answer]}</p>
        <p class="quiet">{mapWords.because(reply.why.map(mapWords.why))}</p>
      </div>
    );
  return (
    <div class="card">
      <h2>{words.answer}</h2>
      {needNot && <p>{words.lettingGoNow}</p>}
      <p>{words.inOneRun([mapWords.reply.answers[reply.answer], how])}</p>
      {reply.answer !== "none" && (
        <p>
          {words.inOneRun([
            whenWords(
              whenToAnswer(
                reply,
                cameAt === null ? now : Date.parse(cameAt),
                now,
              ),
            ),
            mayAsk.has(reply.kind) ? words.lengthAndQuestion : words.length,
          ])}
        </p>
      )}
      {reply.apology && <p>{mapWords.reply.apology}</p>}
      <p>{not}</p>
    </div>
  );
}

/** Kinds whose answer may end in a question, and whose words do not say so yet. */
const mayAsk: ReadonlySet<ContactKindId> = new Set<ContactKindId>([
  "how-are-you",
  "warm",
]);

function whenWords(found: WhenToAnswer): string {
  const { when } = reachedOutWords;
  switch (found.when) {
    case "at-once":
      return when.atOnce;
    case "now":
      return when.now;
    case "today":
      return when.today(locale.hour(found.at));
    case "tomorrow":
      return when.tomorrow(locale.hour(found.at));
    case "later":
      return when.later(locale.moment(found.at));
  }
}
