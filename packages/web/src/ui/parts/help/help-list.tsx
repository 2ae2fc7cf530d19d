import { helpFor, type HelpNeed } from "@staying-power/care";
import { helpWords } from "@staying-power/words";
import { useApp } from "../../shell/app-context.ts";
import { CountryChoice } from "./country-choice.tsx";
import { guessedCountry } from "./guessed-country.ts";
import { HelpDirectories } from "./help-directories.tsx";
import { LineItem } from "./line-item.tsx";
import { NumbersFirst } from "./numbers-first.tsx";
import { OldList } from "./old-list.tsx";

export interface HelpListProps {
  readonly needs: readonly HelpNeed[];
  /** Whether it stands under the heading of the screen itself, not of a part of it. */
  readonly top?: boolean;
  /** `first`: only what to call at once. `rest`: all else, for further down the page. Both together are the whole. */
  readonly part?: "whole" | "first" | "rest";
  /** What is said once the first numbers are there. */
  readonly intro?: string;
}

/** Where to turn in the person's country: the emergency number, whoever listens to this need, then everything else. */
export function HelpList({
  needs,
  top = false,
  part = "whole",
  intro,
}: HelpListProps) {
  const { session } = useApp();
  const words = helpWords;
  const Heading = top ? "h2" : "h3";
  const country = session.settings.value.country ?? guessedCountry();
  const { emergency, checkedSince, groups } = helpFor(country, needs);
  const [first, ...others] = groups;
  // Where no number is known the choice of the country is what leads to one, and stands where it would.
  const choosesFirst = emergency.length === 0;
  const inFirst = part === "first" ? 1 : (first?.lines.length ?? 0);
  const choice = <CountryChoice country={country} />;
  return (
    <div class="help">
      {part !== "rest" && (
        <NumbersFirst
          country={country}
          emergency={emergency}
          group={first}
          lines={inFirst}
          Heading={Heading}
        >
          {choosesFirst && choice}
        </NumbersFirst>
      )}
      {part !== "rest" && checkedSince !== null && (
        <OldList checkedSince={checkedSince} />
      )}
      {intro !== undefined && <p>{intro}</p>}
      {part !== "first" && (
        <>
          {!choosesFirst && choice}
          {part === "rest" && first !== undefined && first.lines.length > 1 && (
            <div class="stack">
              <Heading>{words.more[first.need]}</Heading>
              <ul class="lines">
                {first.lines.slice(1).map((line) => (
                  <LineItem key={line.name} line={line} />
                ))}
              </ul>
            </div>
          )}
          {others.map(({ need, lines }) => (
            <div class="stack" key={need}>
              <Heading>{words.needs[need]}</Heading>
              {lines.length === 0 ? (
                <p>{words.none[need]}</p>
              ) : (
                <ul class="lines">
                  {lines.map((line) => (
                    <LineItem key={line.name} line={line} />
                  ))}
                </ul>
              )}
            </div>
          ))}
          <HelpDirectories needs={needs} Heading={Heading} />
          <p class="quiet">{words.unknown}</p>
          <p class="quiet">{words.trace}</p>
        </>
      )}
    </div>
  );
}
