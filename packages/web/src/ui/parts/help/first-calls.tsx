import { emergencyAbroad, firstCalls } from "@staying-power/care";
import { firstCallsWords, locale } from "@staying-power/words";
import { useContext } from "preact/hooks";
import { AppContext } from "../../shell/app-context.ts";
import { CallLink } from "./call-link.tsx";
import { EmergencyNumbers } from "./emergency-numbers.tsx";
import { guessedCountry } from "./guessed-country.ts";
import "./first-calls.css";

/** What to call at once. It comes with the first script: it is there when nothing else could be loaded. */
export function FirstCalls({
  Heading = "h2",
}: {
  readonly Heading?: "h2" | "h3";
}) {
  const words = firstCallsWords;
  const session = useContext(AppContext)?.session;
  const country = session?.settings.value.country ?? guessedCountry();
  const calls = firstCalls(country);
  if (country === undefined || calls === null)
    return (
      <div class="stack">
        <Heading>{words.danger}</Heading>
        <p>{words.emergencyElsewhere(emergencyAbroad)}</p>
        <ul class="row">
          {[...new Set(Object.values(emergencyAbroad))].map((number) => (
            <li key={number}>
              <CallLink name={words.emergency.all} number={number} />
            </li>
          ))}
        </ul>
      </div>
    );
  const { emergency, talk } = calls;
  return (
    <>
      <div class="stack">
        <Heading>{words.dangerIn(locale.country(country))}</Heading>
        <EmergencyNumbers emergency={emergency} />
      </div>
      <div class="stack">
        <Heading>{words.talk}</Heading>
        <div>
          <CallLink name={talk.name} number={talk.number} />
          {talk.note !== undefined && <p>{talk.note}</p>}
        </div>
      </div>
    </>
  );
}
