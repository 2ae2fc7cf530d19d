import { ninetyRoomWords } from "@staying-power/words";
import { useNinety } from "./use-ninety.ts";

/** Whether two people use the card, and what that means for what is kept. */
export function TwoPart() {
  const { kept, change } = useNinety();
  const words = ninetyRoomWords.two;
  const two = kept.two === true;
  return (
    <div class="stack">
      <button
        type="button"
        class="option"
        aria-pressed={two}
        onClick={() =>
          change((before) => ({ ...before, two: before.two !== true }))
        }
      >
        {words.label}
      </button>
      <p class="quiet">{words.note}</p>
      {two && (
        <>
          <p class="quiet">{words.kept}</p>
          <p class="quiet">{words.away}</p>
        </>
      )}
    </div>
  );
}
