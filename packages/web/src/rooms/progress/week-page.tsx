import { useSignal } from "@preact/signals";
import { weekReviewWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import type { WayBack } from "../../ui/shell/way-back.ts";
import { progressAt } from "./address.ts";
import { FetchedWeekForm } from "./fetched-week-form.ts";

const words = weekReviewWords;

const toPictures: WayBack = { to: progressAt(), label: words.back };

/** Looking back at the week up to today. */
export function WeekPage() {
  const { session } = useApp();
  const isDone = useSignal(false);
  const today = session.today.value;
  return isDone.value ? (
    <Screen heading={words.heading} about="week done" back={toPictures}>
      <p role="status">{words.doneSaid}</p>
      <ScreenLink to={progressAt({ page: "weeks" })} class="button">
        {words.list.heading}
      </ScreenLink>
    </Screen>
  ) : (
    <Screen heading={words.heading} about="week" back={toPictures}>
      <FetchedWeekForm
        key={today}
        earlier={null}
        today={today}
        onDone={() => {
          isDone.value = true;
        }}
      />
    </Screen>
  );
}
