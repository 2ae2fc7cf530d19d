import { type ContactKindId, ladderOf, replyTo } from "@staying-power/plan";
import {
  mapScreenWords,
  mapWords,
  printWords,
  reachedOutWords,
  reasons,
} from "@staying-power/words";
import { OwnOnPaper } from "../../ui/own/in-use.tsx";
import { contactKindWords, oursOfReply } from "../../ui/own/reply-words.ts";
import { Paper } from "../../ui/paper/paper.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { GatesOnPaper } from "../safety/gates-on-paper.tsx";
import { LadderPart } from "./ladder-part.tsx";
import { notedOf } from "./model/noted.ts";
import { WhetherPart } from "./whether-part.tsx";

/** The answer to what came, on one page. */
export function ReplyPaper({ kind }: { readonly kind: ContactKindId }) {
  const { session } = useApp();
  const words = reachedOutWords;
  const input = session.planInput.value;
  const reply = replyTo(kind, input);
  const { name, means, meansNot, say, disagree } = contactKindWords[kind];
  const noted =
    reply.signal === null
      ? null
      : notedOf(session.person.value, reply.signal, session.clock.minute.value);
  return (
    <Paper heading={printWords.headings.reply}>
      <GatesOnPaper gates={session.gates.value} />
      <p class="paper-said">{name}</p>
      <p>{words.inOneRun([means, meansNot])}</p>
      <WhetherPart
        reply={reply}
        input={input}
        cameAt={noted?.came.at ?? null}
      />
      {reply.mirage !== null && (
        <p>{mapWords.reply.mirage(reasons[reply.mirage].name)}</p>
      )}
      {reply.answer !== "none" && say.length > 0 && (
        <div>
          <h2>{words.says}</h2>
          <ul class="paper-points">
            {say.map((text) => (
              <li key={text}>{mapWords.reply.line(text)}</li>
            ))}
          </ul>
          <OwnOnPaper ours={oursOfReply(kind)} />
        </div>
      )}
      {reply.next === "meet" && (
        <div class="reply-paper-ladder" data-spare={2}>
          <LadderPart ladder={ladderOf(input, kind)} />
        </div>
      )}
      <div data-spare={1}>
        <h2>{words.whoSays}</h2>
        <p>{mapScreenWords.whoSays[reply.mark]}</p>
        {disagree !== null && <p>{mapWords.disagree(disagree)}</p>}
      </div>
    </Paper>
  );
}
