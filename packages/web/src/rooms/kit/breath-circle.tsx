import { kitWords } from "@staying-power/words";
import { useBreath } from "./use-breath.ts";

/** A circle that grows and shrinks at the pace of a slow breath. */
export function BreathCircle() {
  const way = useBreath();
  const words = kitWords.breathe;
  return (
    <div class="breath">
      <p class="unseen">{words.rhythm}</p>
      <div class={`breath-circle ${way}`} aria-hidden="true">
        <div class="breath-disc" />
        <p class="breath-word">{way === "out" ? words.out : words.in}</p>
      </div>
    </div>
  );
}
