import { useSignal } from "@preact/signals";
import { closingWords, letGoWords, locale } from "@staying-power/words";
import { useId, useRef } from "preact/hooks";
import { changedSinceBackup } from "../../keep/backup/backed-up.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { closedAt } from "../closed/address.ts";
import { helpAt } from "../help/address.ts";
import { letterAt } from "../letter/address.ts";
import { mineAt } from "../mine/address.ts";
import { BeforeNumbers } from "../safety/before-numbers.tsx";
import { letGoAt } from "./address.ts";
import { withClosed, withCloseOn } from "./model/closing.ts";
import { isDespairKnown } from "./model/is-despair-known.ts";
import { NotNowPart } from "./not-now-part.tsx";
import { useLettingGo } from "./use-letting-go.ts";

const words = closingWords;

const toMap = { to: letGoAt(), label: letGoWords.backToMap };

/** A day to close the app: what happens then, a letter, a last copy, a day, or now. */
export function ClosePage() {
  const { session } = useApp();
  const gates = session.gates.value;
  if (isDespairKnown(gates))
    return (
      <Screen heading={words.heading} about="let-go close" back={toMap}>
        <NotNowPart />
      </Screen>
    );
  return (
    <Screen heading={words.heading} about="let-go close" back={toMap}>
      <BeforeNumbers gates={gates} heading={letGoWords.below} />
      <div class="stack">
        <p>{words.intro}</p>
        <p class="quiet">{words.more.text}</p>
        <ScreenLink to={helpAt()} class="line-link">
          {words.more.help}
        </ScreenLink>
      </div>
      <section>
        <h2>{words.does.heading}</h2>
        <ul class="points">
          {words.does.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.letter.heading}</h2>
        <p>{words.letter.text}</p>
        <ScreenLink to={letterAt()} class="button">
          {words.letter.link}
        </ScreenLink>
      </section>
      <CopyPart />
      <DayPart />
      <NowPart />
    </Screen>
  );
}

/** A last copy, and whether there is one that holds everything. */
function CopyPart() {
  const { session } = useApp();
  const { copy } = words;
  const record = session.record.value;
  const day =
    record.backedUpOn === undefined ? null : locale.day(record.backedUpOn);
  return (
    <section>
      <h2>{copy.heading}</h2>
      <p>{copy.text}</p>
      <p class="quiet">
        {day === null
          ? copy.none
          : changedSinceBackup(record, session.found.value, session.slices)
            ? copy.changed(day)
            : copy.last(day)}
      </p>
      <ScreenLink to={mineAt({ page: "backup" })} class="button">
        {copy.link}
      </ScreenLink>
    </section>
  );
}

/** A day on which Today asks; taken back in one tap. */
function DayPart() {
  const { session } = useApp();
  const { notes, change } = useLettingGo();
  const day = useSignal(notes.closeOn ?? "");
  const isWrong = useSignal(false);
  const said = useSignal("");
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const today = session.today.value;
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {words.day.heading}
      </h2>
      <p>{words.day.text}</p>
      <p role="status">{said.value}</p>
      {notes.closeOn !== undefined && (
        <div class="row apart">
          <p>{words.day.agreed(locale.day(notes.closeOn))}</p>
          <button
            type="button"
            class="plain"
            onClick={() => {
              change((before) => withCloseOn(before, null));
              said.value = "";
              day.value = "";
              heading.current?.focus({ preventScroll: true });
            }}
          >
            {words.day.takeBack}
          </button>
        </div>
      )}
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          isWrong.value = day.value < today;
          if (isWrong.value) return;
          change((before) => withCloseOn(before, day.value));
          said.value = words.day.kept(locale.day(day.value));
        }}
      >
        <label class="field">
          <span>{words.day.field}</span>
          <input
            type="date"
            min={today}
            value={day.value}
            aria-describedby={id}
            onInput={({ currentTarget: { value } }) => {
              day.value = value;
            }}
          />
        </label>
        <div role="alert" id={id}>
          {isWrong.value && <p class="problem">{words.day.invalid}</p>}
        </div>
        <div>
          <button type="submit">{words.day.keep}</button>
        </div>
      </form>
    </section>
  );
}

/** Closing it now, after one calm question. */
function NowPart() {
  const { session, navigation } = useApp();
  const { change } = useLettingGo();
  const asks = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const ask = (isAsked: boolean): void => {
    asks.value = isAsked;
    heading.current?.focus({ preventScroll: true });
  };
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {words.now.heading}
      </h2>
      {asks.value ? (
        <div class="notice">
          <p>{words.now.ask}</p>
          <div class="row">
            <button
              type="button"
              onClick={() => {
                change((before) => withClosed(before, session.today.value));
                navigation.go(closedAt());
              }}
            >
              {words.now.yes}
            </button>
            <button type="button" onClick={() => ask(false)}>
              {words.now.no}
            </button>
          </div>
        </div>
      ) : (
        <>
          <p>{words.now.text}</p>
          <div>
            <button type="button" onClick={() => ask(true)}>
              {words.now.close}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
