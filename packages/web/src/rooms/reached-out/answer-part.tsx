import {
  type ContactKindId,
  ladderOf,
  type PlanInput,
  replyTo,
} from "@staying-power/plan";
import {
  mapScreenWords,
  mapWords,
  reachedOutWords,
  reasons,
} from "@staying-power/words";
import { contactKindWords } from "../../ui/own/reply-words.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { worthKnowingAt } from "../worth-knowing/address.ts";
import { LadderPart } from "./ladder-part.tsx";
import { notedOf } from "./model/noted.ts";
import { NotePart } from "./note-part.tsx";
import { SayPart } from "./say-part.tsx";
import { WhetherPart } from "./whether-part.tsx";

interface AnswerPartProps {
  readonly kind: ContactKindId;
  readonly input: PlanInput;
  /** What they wrote, if it was pasted. */
  readonly text: string;
}

/** What it likely means, whether, when and how to answer, and what not to raise. */
export function AnswerPart({ kind, input, text }: AnswerPartProps) {
  const words = reachedOutWords;
  const { session } = useApp();
  const reply = replyTo(kind, input);
  const { means, meansNot, disagree } = contactKindWords[kind];
  const noted =
    reply.signal === null
      ? null
      : notedOf(session.person.value, reply.signal, session.clock.minute.value);
  const isAnswered = reply.answer !== "none";
  return (
    <>
      <p>{words.inOneRun([means, meansNot])}</p>
      <WhetherPart
        reply={reply}
        input={input}
        cameAt={noted?.came.at ?? null}
      />
      {reply.mirage !== null && (
        <p class="quiet">{mapWords.reply.mirage(reasons[reply.mirage].name)}</p>
      )}
      {isAnswered && <SayPart kind={kind} apology={reply.apology} />}
      {kind === "just-friends" && (
        <ScreenLink
          to={worthKnowingAt({ page: "friend-zone" })}
          class="line-link"
        >
          {words.friendZone}
        </ScreenLink>
      )}
      {reply.signal !== null && (
        <NotePart
          key={kind}
          signal={reply.signal}
          answer={reply.answer}
          noted={noted}
          text={text}
        />
      )}
      {reply.next === "meet" && <LadderPart ladder={ladderOf(input, kind)} />}
      <details>
        <summary>{words.whoSays}</summary>
        <p>{mapScreenWords.whoSays[reply.mark]}</p>
        {disagree !== null && <p>{mapWords.disagree(disagree)}</p>}
      </details>
    </>
  );
}
