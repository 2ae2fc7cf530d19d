import { type Gate, needsOf } from "@staying-power/care";
import { careWords, gateWords } from "@staying-power/words";
import { HelpLines } from "../../ui/parts/help/help-lines.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { careAt } from "./address.ts";
import "./gate-part.css";

interface BeforeNumbersProps {
  readonly gates: readonly Gate[];
  /** Above what follows, where that is no number. */
  readonly heading?: string;
}

/**
 * What is said before numbers that a gate leaves open: the first numbers to call where the next minutes may count, the
 * words of each gate, and the way to all the rest, which was shown in full before one came here.
 */
export function BeforeNumbers({
  gates,
  heading = careWords.numbers,
}: BeforeNumbersProps) {
  const [first, ...others] = gates;
  if (first === undefined) return null;
  const needs = needsOf(gates.map(({ id }) => id));
  return (
    <>
      {gates.some(({ numbers }) => numbers === "first") && (
        <HelpLines needs={needs} top part="first" />
      )}
      <div class="safety">
        {gateWords[first.id].text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {others.map(({ id }) => (
          <p key={id}>{gateWords[id].heading}</p>
        ))}
        <ScreenLink to={careAt()} class="button">
          {careWords.more}
        </ScreenLink>
      </div>
      <h2>{heading}</h2>
    </>
  );
}
