import { ninetyLineWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { ninetyAt } from "./address.ts";
import { ninetyOpen, ninetySaid } from "./model/line.ts";
import { useNinety } from "./use-ninety.ts";

/** Today's quiet line: which week it is, and once that the ninety days are over. */
export function NinetyLine() {
  const { session } = useApp();
  const { kept, change } = useNinety();
  const words = ninetyLineWords.today;
  const place = useRef<HTMLDivElement>(null);
  const today = session.today.value;
  const now = ninetyOpen(session);
  const said = now === null ? null : ninetySaid(now, kept.putOffOn, today);
  return (
    <div class="stack ninety-line" tabIndex={-1} ref={place}>
      {said !== null && (
        <>
          <p>{said === "over" ? words.over : words.week(said.week)}</p>
          <div class="row">
            <ScreenLink to={ninetyAt()} class="button">
              {words.open}
            </ScreenLink>
            <button
              type="button"
              class="plain"
              onClick={() => {
                change((before) => ({ ...before, putOffOn: today }));
                // The button that was pressed goes away.
                place.current?.focus({ preventScroll: true });
              }}
            >
              {said === "over" ? words.no : words.later}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
