import type { HelpFor } from "@staying-power/care";
import { firstCallsWords } from "@staying-power/words";
import { CallLink } from "./call-link.tsx";

/** The emergency numbers of one country, each to be called by a tap. */
export function EmergencyNumbers({
  emergency,
}: {
  readonly emergency: HelpFor["emergency"];
}) {
  return (
    <ul class="emergency">
      {emergency.map(([service, number]) => (
        <li key={number}>
          <CallLink name={firstCallsWords.emergency[service]} number={number} />
        </li>
      ))}
    </ul>
  );
}
