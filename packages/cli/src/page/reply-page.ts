import type { Reply } from "@staying-power/plan";
import { contactKindWords, mapWords, reasons } from "@staying-power/words";
import { paragraphs } from "./paragraphs.ts";

/** What it likely means, whether and how to answer, and what not to raise. */
export function replyPage(reply: Reply, width: number): string {
  const { name, means, meansNot, how, say, not, disagree } =
    contactKindWords[reply.kind];
  const isAnswered = reply.answer !== "none";
  const about = mapWords.reply;
  return paragraphs(width, [
    name,
    means,
    meansNot,
    about.answers[reply.answer],
    ...(reply.why.length > 0
      ? [mapWords.because(reply.why.map(mapWords.why))]
      : []),
    ...(isAnswered
      ? [how, about.wait(reply.waitHours), about.say, ...say.map(about.line)]
      : []),
    ...(reply.apology ? [about.apology] : []),
    not,
    ...(reply.mirage === null
      ? []
      : [about.mirage(reasons[reply.mirage].name)]),
    ...(disagree === null ? [] : [mapWords.disagree(disagree)]),
    mapWords.whoSays(mapWords.marks[reply.mark]),
  ]);
}
