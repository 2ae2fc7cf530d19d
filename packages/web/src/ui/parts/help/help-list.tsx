import {
  emergencyAbroad,
  helpFor,
  type HelpLine,
  type HelpNeed,
} from "@staying-power/care";
import { helpWords, locale } from "@staying-power/words";
import { useApp } from "../../shell/app-context.ts";
import { CallLink } from "./call-link.tsx";
import { CountryChoice } from "./country-choice.tsx";
import { guessedCountry } from "./guessed-country.ts";
import { HelpDirectories } from "./help-directories.tsx";

export interface HelpListProps {
  readonly needs: readonly HelpNeed[];
  /** Whether it stands under the heading of the screen itself, not of a part of it. */
  readonly top?: boolean;
}

/** Where to turn in the person's country, the emergency number first, then what fits most. */
export function HelpList({ needs, top = false }: HelpListProps) {
  const { session } = useApp();
  const words = helpWords;
  const Heading = top ? "h2" : "h3";
  const country = session.settings.value.country ?? guessedCountry();
  const { emergency, groups } = helpFor(country, needs);
  return (
    <div class="help">
      <div class="stack">
        <Heading>
          {country === undefined || emergency.length === 0
            ? words.danger
            : words.dangerIn(locale.country(country))}
        </Heading>
        {emergency.length === 0 ? (
          <p>{words.emergencyElsewhere(emergencyAbroad)}</p>
        ) : (
          <ul class="emergency">
            {emergency.map(([service, number]) => (
              <li key={number}>
                <CallLink name={words.emergency[service]} number={number} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <CountryChoice country={country} />
      {groups.map(({ need, lines }) => (
        <div class="stack" key={need}>
          <Heading>{words.needs[need]}</Heading>
          {lines.length === 0 ? (
            <p>{words.none[need]}</p>
          ) : (
            <ul class="lines">
              {lines.map((line) => (
                <Line key={line.name} line={line} />
              ))}
            </ul>
          )}
        </div>
      ))}
      <HelpDirectories needs={needs} Heading={Heading} />
      <p class="quiet">{words.unknown}</p>
      <p class="quiet">{words.trace}</p>
    </div>
  );
}

function Line({ line }: { readonly line: HelpLine }) {
  const { name, number, note, text, web } = line;
  const day = locale.day(line.checked);
  const seen =
    line.how === "several lists"
      ? helpWords.checkedInLists(day)
      : helpWords.checked(new URL(line.source).host, day);
  return (
    <li>
      {number === undefined ? (
        <p>{name}</p>
      ) : (
        <CallLink name={name} number={number} />
      )}
      {note !== undefined && <p>{note}</p>}
      {text !== undefined && <p>{text}</p>}
      {web !== undefined && (
        <a class="line-link" href={`https://${web}/`} rel="noreferrer">
          {web}
        </a>
      )}
      <p class="quiet">{seen}</p>
    </li>
  );
}
