import { useSignal } from "@preact/signals";
import { locale, weekReviewWords } from "@staying-power/words";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import type { WayBack } from "../../ui/shell/way-back.ts";
import { withEntryBack, withoutEntry } from "../kit/model/kit-entries.ts";
import { type Undo, useUndo } from "../kit/use-undo.tsx";
import { progressAt } from "./address.ts";
import type { WeekReview } from "./model/week-notes.ts";
import { reviewsNewestFirst, weekSteps } from "./model/week-review.ts";
import { useWeekNotes } from "./use-week-notes.ts";
import { FetchedWeekForm } from "./fetched-week-form.ts";
import { WhenPart } from "./when-part.tsx";

const words = weekReviewWords;

/** So many are shown at a time. */
const pageLength = 20;

const toPictures: WayBack = { to: progressAt(), label: words.back };

/** The weeks that were looked back at, the newest first, and on which day someone is asked. */
export function WeeksPage() {
  const { session } = useApp();
  const { notes } = useWeekNotes();
  const shown = useSignal(pageLength);
  const changing = useSignal<WeekReview | null>(null);
  const undo = useUndo();
  const reviews = reviewsNewestFirst(notes);
  if (changing.value !== null)
    return (
      <Screen heading={words.change} about="week changed" back={toPictures}>
        <FetchedWeekForm
          earlier={changing.value}
          today={session.today.value}
          onDone={() => {
            changing.value = null;
          }}
        />
      </Screen>
    );
  return (
    <Screen heading={words.list.heading} about="weeks" back={toPictures}>
      {undo.line}
      {reviews.length === 0 ? (
        <p>{words.list.none}</p>
      ) : (
        <ul class="stack">
          {reviews.slice(0, shown.value).map((review) => (
            <WeekCard
              key={review.id}
              review={review}
              undo={undo}
              onChange={() => {
                changing.value = review;
              }}
            />
          ))}
        </ul>
      )}
      {reviews.length > shown.value && (
        <button
          type="button"
          onClick={() => {
            shown.value += pageLength;
          }}
        >
          {words.list.more}
        </button>
      )}
      <ScreenLink to={progressAt({ page: "week" })} class="button">
        {words.list.begin}
      </ScreenLink>
      <WhenPart />
    </Screen>
  );
}

interface WeekCardProps {
  readonly review: WeekReview;
  readonly undo: Undo;
  readonly onChange: () => void;
}

/** One week in their own words; it can be changed, and deleted and put back. */
function WeekCard({ review, undo, onChange }: WeekCardProps) {
  const { notes, change } = useWeekNotes();
  const day = locale.day(review.on);
  const remove = (): void => {
    const place = notes.reviews.findIndex(({ id }) => id === review.id);
    change((before) => ({
      ...before,
      reviews: withoutEntry(before.reviews, review.id),
    }));
    undo.offer(() =>
      change((before) => ({
        ...before,
        reviews: withEntryBack(before.reviews, review, place),
      })),
    );
  };
  return (
    <li class="card">
      <h2>{words.list.week(day)}</h2>
      <dl class="stack">
        {weekSteps.map((step) => (
          <div key={step}>
            <dt class="quiet">{words.list.parts[step]}</dt>
            <dd class={review[step].trim() === "" ? "quiet" : "own-text"}>
              {review[step].trim() === "" ? words.list.empty : review[step]}
            </dd>
          </div>
        ))}
      </dl>
      <div class="row">
        <button type="button" onClick={onChange}>
          <Worded sentence={words.list.change(day)} />
        </button>
        <button type="button" class="plain" onClick={remove}>
          <Worded sentence={words.list.delete(day)} />
        </button>
      </div>
    </li>
  );
}
