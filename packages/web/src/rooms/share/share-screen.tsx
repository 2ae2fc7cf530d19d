import { useSignal } from "@preact/signals";
import { shareWords } from "@staying-power/words";
import { useLayoutEffect } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { shareAt } from "./address.ts";
import { FirstPart } from "./first-part.tsx";
import { GatesPart } from "./gates-part.tsx";
import { LinkForm } from "./link-form.tsx";
import { ListPart } from "./list-part.tsx";
import { withDraftTo, withoutDraft } from "./model/draft-to.ts";
import { coachLink, linkIn } from "./model/link-in.ts";
import { CallDoor } from "../call/call-door.tsx";
import { OwnKeptPart } from "./own-kept-part.tsx";
import { OwnOfferPart } from "./own-offer-part.tsx";
import { useOwnWords } from "./use-own-words.ts";
import { useShare } from "./use-share.ts";
import "../../ui/parts/forms.css";
import "./share.css";

/** What is shared, and a parcel as it is put together. The link is taken out of the address as soon as it was read. */
export function ShareScreen({ link }: { readonly link: string }) {
  const { navigation } = useApp();
  const { kept, change } = useShare();
  const own = useOwnWords();
  const isWrong = useSignal(false);
  const begin = (text: string): boolean => {
    const found = linkIn(text);
    isWrong.value = found === null;
    if (found === null) return false;
    change((now) => withDraftTo(now, found));
    return true;
  };
  useLayoutEffect(() => {
    if (link === "") return;
    begin(link);
    navigation.go(shareAt(), "instead");
  });
  const draft = kept.draft;
  const to = draft === undefined ? null : coachLink(draft.link);
  return (
    <Screen
      heading={shareWords.heading}
      about={to === null ? "share" : "share, a parcel"}
    >
      <GatesPart />
      <p>{shareWords.intro}</p>
      {draft !== undefined && to !== null ? (
        <FirstPart
          to={to}
          link={draft.link}
          choice={draft.choice}
          onChange={(choice) =>
            change((now) => ({ ...now, draft: { ...draft, choice } }))
          }
          onLeave={() => change(withoutDraft)}
        />
      ) : (
        <>
          <ListPart parcels={kept.parcels} />
          <CallDoor />
          <BeginPart isWrong={isWrong.value} onBegin={begin} />
        </>
      )}
      {to !== null && <OwnOfferPart link={to} own={own} />}
      <OwnKeptPart own={own} />
    </Screen>
  );
}

interface BeginPartProps {
  readonly isWrong: boolean;
  readonly onBegin: (text: string) => boolean;
}

/** How to begin: the coach's link, opened or pasted. */
function BeginPart({ isWrong, onBegin }: BeginPartProps) {
  const words = shareWords.begin;
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <LinkForm main {...{ words, isWrong }} onOpen={onBegin} />
      <p class="quiet">{words.none}</p>
    </section>
  );
}
