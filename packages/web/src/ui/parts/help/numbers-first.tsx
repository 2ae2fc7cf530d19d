import { emergencyAbroad, type HelpFor } from "@staying-power/care";
import { firstCallsWords, helpWords, locale } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import { EmergencyNumbers } from "./emergency-numbers.tsx";
import { LineItem } from "./line-item.tsx";

interface NumbersFirstProps {
  readonly country: string | undefined;
  readonly emergency: HelpFor["emergency"];
  /** The lines of the need that fits most. */
  readonly group: HelpFor["groups"][number] | undefined;
  /** How many of them are told here. */
  readonly lines: number;
  readonly Heading: "h2" | "h3";
  /** What stands between the two, where no number is known. */
  readonly children?: ComponentChildren;
}

/** What to call at once, before a word is read: the emergency numbers, and the first who listen. */
export function NumbersFirst(props: NumbersFirstProps) {
  const { country, emergency, group, lines, Heading, children } = props;
  const words = helpWords;
  const calls = firstCallsWords;
  return (
    <>
      <div class="stack">
        <Heading>
          {country === undefined || emergency.length === 0
            ? calls.danger
            : calls.dangerIn(locale.country(country))}
        </Heading>
        {emergency.length === 0 ? (
          <p>{calls.emergencyElsewhere(emergencyAbroad)}</p>
        ) : (
          <EmergencyNumbers emergency={emergency} />
        )}
      </div>
      {children}
      {group !== undefined && (
        <div class="stack">
          <Heading>{words.needs[group.need]}</Heading>
          {group.lines.length === 0 ? (
            <p>{words.none[group.need]}</p>
          ) : (
            <ul class="lines">
              {group.lines.slice(0, lines).map((line) => (
                <LineItem key={line.name} line={line} />
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}
