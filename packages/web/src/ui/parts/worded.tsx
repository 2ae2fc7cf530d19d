import type { Sentence } from "@staying-power/words";

interface WordedProps {
  /** A whole sentence from the catalogue. */
  readonly sentence: Sentence;
}

/** A sentence whose parts do not all look alike. */
export function Worded({ sentence }: WordedProps) {
  return <>{sentence.map(part)}</>;
}

function part(said: Sentence[number], place: number) {
  if (typeof said === "string") return said;
  if ("strong" in said) return <b key={place}>{said.strong}</b>;
  if ("quote" in said) return <q key={place}>{said.quote}</q>;
  if ("unseen" in said)
    return (
      <span key={place} class="unseen">
        {said.unseen}
      </span>
    );
  return (
    <span key={place} class="quiet">
      {said.quiet}
    </span>
  );
}
