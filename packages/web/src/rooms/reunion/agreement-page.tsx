import { useSignal } from "@preact/signals";
import {
  agreementWords,
  locale,
  printWords,
  reunionRoomWords,
} from "@staying-power/words";
import { ladderOf } from "@staying-power/plan";
import { useRef } from "preact/hooks";
import { PrintPart } from "../../ui/paper/print-part.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { LadderPart } from "../reached-out/ladder-part.tsx";
import { calendarAt } from "../calendar/address.ts";
import { reunionAt } from "./address.ts";
import { AgreementForm } from "./agreement-form.tsx";
import { agreementNow } from "./model/agreement-now.ts";
import { reunionCause } from "./model/cause.ts";
import type { Agreement } from "./model/reunion-kept.ts";
import { useKept } from "./use-kept.ts";

const words = agreementWords;

const paper = async () =>
  (await import("./agreement-paper.tsx")).AgreementPaper;

/** A slow restart that two people could sign: filled in, kept, printed on one page, and looked at again on its day. */
export function AgreementPage() {
  const { session } = useApp();
  const { kept, change } = useKept();
  const agreement = agreementNow(session.person.value, kept);
  const said = useSignal<{
    readonly text: string;
    readonly before: Agreement | undefined;
  } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const put = (next: Agreement | undefined): void =>
    change((before) => {
      const { agreement: _, ...others } = before;
      return next === undefined ? others : { ...others, agreement: next };
    });
  const say = (next: Agreement | undefined, text: string): void => {
    said.value = { text, before: agreement };
    put(next);
    scrollTo(0, 0);
    place.current?.focus({ preventScroll: true });
  };
  return (
    <Screen heading={words.heading} about="reunion, agreement">
      <div tabIndex={-1} ref={place} class="earlier-said">
        <div role="status">
          {said.value !== null && (
            <div class="row apart">
              <p>{said.value.text}</p>
              <button
                type="button"
                class="plain"
                onClick={() => {
                  put(said.value?.before);
                  said.value = null;
                  place.current?.focus({ preventScroll: true });
                }}
              >
                {words.undo}
              </button>
            </div>
          )}
        </div>
      </div>
      <Standing agreement={agreement} />
      <AgreementForm
        key={JSON.stringify(agreement)}
        agreement={agreement}
        onKeep={(next) => say(next, words.kept)}
      />
      {agreement !== undefined && (
        <>
          <PrintPart
            heading={printWords.headings.agreement}
            load={paper}
            of={{ agreement }}
          />
          <div class="row">
            <ScreenLink to={calendarAt()} class="button">
              {words.calendar}
            </ScreenLink>
            <button
              type="button"
              class="plain"
              onClick={() => say(undefined, words.removed)}
            >
              {words.remove}
            </button>
          </div>
        </>
      )}
      <LadderPart ladder={ladderOf(session.planInput.value)} />
      <p class="quiet">{words.numbers}</p>
      <ScreenLink to={reunionAt()} class="line-link">
        {reunionRoomWords.ways.back}
      </ScreenLink>
    </Screen>
  );
}

/** What the page is for, or where it stands: kept, or due to be looked at again. */
function Standing({
  agreement,
}: {
  readonly agreement: Agreement | undefined;
}) {
  const { session } = useApp();
  if (agreement !== undefined) {
    const review = locale.day(agreement.reviewOn);
    return (
      <p>
        {agreement.reviewOn <= session.today.value
          ? words.due(review)
          : words.standing(review)}
      </p>
    );
  }
  const cause = reunionCause(session);
  return (
    <>
      {words.intro.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {cause === "contact" && <p class="quiet">{words.notYet}</p>}
    </>
  );
}
