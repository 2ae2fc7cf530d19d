import { outcomeOf } from "@staying-power/case";
import { Worded } from "@staying-power/web/ui";
import {
  deskFrameWords,
  deskNotesWords,
  deskOutcomesWords,
  locale,
} from "@staying-power/words";
import { useMemo, useState } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";
import { briefOf } from "../../visit/brief-of.ts";
import {
  type CoachNote,
  emptyNote,
  mayChange,
  type Predicted,
  type Share,
} from "../../visit/coach-note.ts";
import { keepOutcome, type KeptOutcome } from "../../visit/keep-figures.ts";
import type { Opened } from "../../visit/parcels.ts";
import { dayIn } from "../../visit/zone.ts";
import { OutcomeForm } from "./outcome-form.tsx";

const words = deskOutcomesWords.ofCase;

interface OutcomePartProps {
  readonly id: string;
  readonly opened: Opened;
}

/** What became of a case, in under a minute: what was said first, one question, and what was kept so far. */
export function OutcomePart({ id, opened }: OutcomePartProps) {
  const desk = useDesk();
  const { shared, own } = opened;
  const today = dayIn(shared.zone, desk.now());
  const brief = useMemo(() => briefOf(shared, today), [shared, today]);
  const [problem, setProblem] = useState("");
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const note = own.note ?? emptyNote;
  const keep = async (to: CoachNote, counts: boolean): Promise<boolean> => {
    setBusy(true);
    setSaid("");
    const done = await keepOutcome(desk, { id, opened }, { note: to, counts });
    setBusy(false);
    setProblem(done.ok ? "" : problemText(done));
    if (done.ok) setSaid(saidOf[done.is]);
    return done.ok;
  };
  if (own.note === null) return <p class="problem">{deskNotesWords.closed}</p>;
  const journal = outcomeOf(shared.case, today);
  return (
    <div class="stack">
      <h2>{words.heading}</h2>
      {brief.withheld ? (
        <p>{words.gated}</p>
      ) : (
        <>
          <p class="quiet">{words.intro}</p>
          <Said predicted={note.predicted} />
          {journal !== null && (
            <p>{words.journal[journal.state](locale.day(journal.until))}</p>
          )}
          {mayChange(note, "outcomes") ? (
            <OutcomeForm
              id={id}
              breakup={shared.case.breakup}
              today={today}
              busy={busy}
              onFault={setProblem}
              onKeep={(told, counts) =>
                keep({ ...note, outcomes: [...note.outcomes, told] }, counts)
              }
            />
          ) : (
            <p class="problem">{words.newer}</p>
          )}
          <div role="alert">
            {problem !== "" && <p class="problem">{problem}</p>}
          </div>
          <p role="status">{said}</p>
          <Told
            note={note}
            busy={busy}
            onRemove={(place) =>
              void keep(
                {
                  ...note,
                  outcomes: note.outcomes.filter((_, one) => one !== place),
                },
                note.counted !== null,
              )
            }
          />
          <p class="quiet">{words.due}</p>
        </>
      )}
    </div>
  );
}

const saidOf: Readonly<
  Record<Extract<KeptOutcome, { ok: true }>["is"], string>
> = {
  kept: words.kept,
  counted: words.keptCounted,
  early: words.early,
};

function problemText(
  failed: Extract<KeptOutcome, { readonly ok: false }>,
): string {
  if (failed.kept) return words.uncounted;
  return failed.error === "conflict"
    ? deskNotesWords.conflict
    : deskFrameWords.problems[failed.error];
}

/** A share as so many of 100. */
function of100({ mean, low, high }: Share) {
  const whole = (share: number): number => Math.round(share * 100);
  return { about: whole(mean), low: whole(low), high: whole(high) };
}

/** What the forecast said when the case was first read. */
function Said({ predicted }: { readonly predicted: Predicted | null }) {
  if (predicted === null) return <p>{words.notSaid}</p>;
  return (
    <div>
      <p>
        {words.said({
          day: locale.day(predicted.on),
          back: of100(predicted.back["1-year"]),
        })}
      </p>
      <p class="quiet">{words.model(predicted.model)}</p>
    </div>
  );
}

interface ToldProps {
  readonly note: CoachNote;
  readonly busy: boolean;
  readonly onRemove: (place: number) => void;
}

/** What was kept so far, the newest first. */
function Told({ note: { outcomes }, busy, onRemove }: ToldProps) {
  if (outcomes.length === 0) return null;
  return (
    <section>
      <h3>{words.told.heading}</h3>
      <ul class="stack">
        {outcomes
          .map(({ on, state }, place) => (
            <li key={place} class="row apart">
              <span>
                {words.told.line(locale.day(on), words.states[state])}
              </span>
              <button
                type="button"
                class="plain"
                disabled={busy}
                onClick={() => onRemove(place)}
              >
                <Worded sentence={words.told.remove(locale.day(on))} />
              </button>
            </li>
          ))
          .toReversed()}
      </ul>
    </section>
  );
}
