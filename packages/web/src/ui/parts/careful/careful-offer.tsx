import { useComputed } from "@preact/signals";
import { carefulWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { careful } from "../../../visit/careful-here.ts";
import { CarefulPart } from "./careful-part.tsx";
import { megabytes } from "./megabytes.ts";

interface CarefulOfferProps {
  /** Whether there is an answer below which it can be offered. */
  readonly offered: boolean;
}

/** Offers the careful check, folded; once it is on its way it stays in sight, and once it is here it says so. */
export function CarefulOffer({ offered }: CarefulOfferProps) {
  const words = carefulWords;
  const wasComing = useRef(false);
  const kind = useComputed(() => careful?.state.value.kind).value;
  if (careful === null || kind === undefined || kind === "unknown") return null;
  wasComing.current ||= kind === "coming";
  const stays = wasComing.current;
  if (!stays && (kind !== "absent" || !offered)) return null;
  return (
    <details class="check-careful" open={stays}>
      <summary>
        {kind === "absent"
          ? words.offer(megabytes(careful.size))
          : words.heading}
      </summary>
      <div class="stack">
        {kind === "kept" ? (
          <p>{words.here}</p>
        ) : (
          words.about.map((text) => (
            <p key={text} class="quiet">
              {text}
            </p>
          ))
        )}
        <CarefulPart store={careful} />
      </div>
    </details>
  );
}
