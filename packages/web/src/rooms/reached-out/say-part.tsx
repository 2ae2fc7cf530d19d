import type { ContactKindId, Reply } from "@staying-power/plan";
import { reachedOutWords } from "@staying-power/words";
import { OwnMark } from "../../ui/own/in-use.tsx";
import { contactKindWords, oursOfReply } from "../../ui/own/reply-words.ts";
import { newId } from "../../ui/parts/new-id.ts";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { checkAt, type CheckSet } from "../check/address.ts";
import { withStart } from "./model/with-start.ts";

/** Three ways to say it, each a beginning that is put into one's own words in the check; and an empty page. */
export function SayPart({ kind, apology }: Pick<Reply, "kind" | "apology">) {
  const words = reachedOutWords;
  const { session } = useApp();
  const { say } = contactKindWords[kind];
  const to = checkAt({
    from: "reply",
    as: setFor(kind, apology, session.facts.value.children === true),
  });
  const begin = (text: string): void => {
    const draft = { id: newId(), at: thisMoment(session.clock), text };
    session.change((record) => ({
      ...record,
      kit: withStart(record.kit, draft, say),
    }));
  };
  return (
    <>
      {say.length > 0 && (
        <div class="stack">
          <h2>{words.says}</h2>
          <p class="quiet">{words.saysNote}</p>
          <ul class="stack says">
            {say.map((text) => (
              <li key={text}>
                <ScreenLink to={to} class="button" onFollow={() => begin(text)}>
                  <Worded sentence={words.say(text)} />
                </ScreenLink>
              </li>
            ))}
          </ul>
          <OwnMark ours={oursOfReply(kind)} />
        </div>
      )}
      <ScreenLink to={to} class="button main-action">
        {words.write}
      </ScreenLink>
    </>
  );
}

/** What the check is set to: children go before an apology, as they do where it guesses. */
function setFor(
  kind: ContactKindId,
  apology: boolean,
  children: boolean,
): CheckSet {
  if (kind === "errand" && children) return "coparenting";
  return apology ? "owed-apology" : "ex-reached-out";
}
