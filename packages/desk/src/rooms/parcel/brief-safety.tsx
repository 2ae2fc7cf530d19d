import { helpFor } from "@staying-power/care";
import {
  EmergencyNumbers,
  HelpDirectories,
  LineItem,
} from "@staying-power/web/ui";
import {
  deskBriefWords,
  deskDutiesWords,
  gateWords,
  helpWords,
  locale,
} from "@staying-power/words";
import type { Brief } from "../../visit/brief-of.ts";

const words = deskBriefWords.safety;

interface SafetyPartProps {
  readonly brief: Brief;
  readonly country: string | undefined;
}

/** Before all else: what was said about danger, where a coach's work ends, and whom to call in their country. */
export function SafetyPart({ brief, country }: SafetyPartProps) {
  const { gates, needs, safetyTold } = brief;
  return (
    <section>
      <h2>{words.heading}</h2>
      {gates.length === 0 && <p>{safetyTold ? words.none : words.untold}</p>}
      {gates.length > 0 && (
        <div class="brief-care">
          {gates.map(({ id }) => (
            <div class="stack" key={id}>
              <h3>{deskDutiesWords[id].is}</h3>
              <p>{deskDutiesWords[id].duty}</p>
              <details>
                <summary>{words.reads}</summary>
                <p>{gateWords[id].heading}</p>
                {gateWords[id].text.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </details>
            </div>
          ))}
          {!safetyTold && <p>{words.untold}</p>}
          <Lines needs={needs} country={country} />
        </div>
      )}
    </section>
  );
}

/** The help lines of their country for what is the matter. */
function Lines({
  needs,
  country,
}: {
  readonly needs: Brief["needs"];
  readonly country: string | undefined;
}) {
  const { emergency, groups } = helpFor(country, needs);
  const known = emergency.length > 0;
  const name = country === undefined ? "" : locale.country(country);
  return (
    <div class="stack help">
      <h3>{known ? words.lines(name) : helpWords.directoriesHeading}</h3>
      {country === undefined && <p>{words.noCountry}</p>}
      {country !== undefined && !known && <p>{words.noLines(name)}</p>}
      {known && <EmergencyNumbers emergency={emergency} />}
      {groups
        .filter(({ lines }) => lines.length > 0)
        .map(({ need, lines: [first, ...rest] }) => (
          <div class="stack" key={need}>
            <h4>{helpWords.needs[need]}</h4>
            <ul class="lines">
              {first !== undefined && <LineItem line={first} />}
            </ul>
            {rest.length > 0 && (
              <details>
                <summary>{words.moreLines}</summary>
                <ul class="lines">
                  {rest.map((line) => (
                    <LineItem key={line.name} line={line} />
                  ))}
                </ul>
              </details>
            )}
          </div>
        ))}
      {!known && <HelpDirectories needs={needs} Heading="h3" />}
    </div>
  );
}
