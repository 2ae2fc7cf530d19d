import { bookedWords, callWords } from "@staying-power/words";
import { wholeHour } from "./model/told-clocks.ts";

interface HourPartProps {
  readonly call: Parameters<typeof wholeHour>[0] & {
    readonly kind: { readonly name: string };
  };
  readonly zone: string;
}

/** What and when it is, in words, on both clocks. */
export function HourPart({ call, zone }: HourPartProps) {
  const { yours, coachs } = wholeHour(call, zone);
  const { name, minutes } = call.kind;
  return (
    <>
      <p class="lead">{yours}</p>
      <p>{call.coachZone === zone ? callWords.clocks.sameClock : coachs}</p>
      <p class="quiet">
        {bookedWords.kind({
          kind: name,
          length: callWords.clocks.length(minutes),
        })}
      </p>
    </>
  );
}
