import type { Gate } from "@staying-power/care";
import { gateWords } from "@staying-power/words";

/** What comes first on paper as on the screen, where a gate leaves the rest open. */
export function GatesOnPaper({ gates }: { readonly gates: readonly Gate[] }) {
  const [first, ...others] = gates;
  if (first === undefined) return null;
  const { heading, text } = gateWords[first.id];
  return (
    <div class="paper-care">
      <h2>{heading}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {others.map(({ id }) => (
        <p key={id}>{gateWords[id].heading}</p>
      ))}
    </div>
  );
}
