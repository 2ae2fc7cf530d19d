import { worthKnowingWords } from "@staying-power/words";
import { OwnMark } from "../../ui/own/in-use.tsx";
import { contactKindWords, oursOfReply } from "../../ui/own/reply-words.ts";
import { newId } from "../../ui/parts/new-id.ts";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { checkAt } from "../check/address.ts";
import { withDraft } from "../kit/model/kit-draft.ts";
import { SayingList } from "./saying-list.tsx";

/** Ways to say a kind no for now, each of which can be taken to the message check; none where nothing is answered. */
export function KindNoPart({ mayAnswer }: { readonly mayAnswer: boolean }) {
  const { session } = useApp();
  const words = worthKnowingWords.no;
  const toDesk = (text: string): void => {
    const at = thisMoment(session.clock);
    session.change((record) => {
      // What lay there stays among the earlier ones.
      const put = withDraft(record.kit, { id: newId(), at, text }, "desk");
      return put.ok ? { ...record, kit: put.value } : record;
    });
  };
  return (
    <section>
      <h2>{words.heading}</h2>
      {mayAnswer ? (
        <>
          <SayingList says={words.text} mayAnswer />
          <ul class="stack">
            {contactKindWords["just-friends"].say.map((line) => (
              <li key={line} class="card">
                <p>
                  <Worded sentence={worthKnowingWords.line(line)} />
                </p>
                <ScreenLink
                  to={checkAt()}
                  class="line-link"
                  onFollow={() => toDesk(line)}
                >
                  <Worded sentence={words.check(line)} />
                </ScreenLink>
              </li>
            ))}
          </ul>
          <OwnMark ours={oursOfReply("just-friends")} />
        </>
      ) : (
        <p>{words.notNow}</p>
      )}
    </section>
  );
}
