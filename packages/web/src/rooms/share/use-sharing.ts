import { helpCountries } from "@staying-power/care";
import type { SharedCase, SharedReading } from "@staying-power/case";
import { guessedCountry } from "../../ui/parts/help/guessed-country.ts";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { ownZone } from "../calendar/own-zone.ts";
import type { ShareChoice } from "./model/choice.ts";
import { sharedOf } from "./model/shared-of.ts";

/** What goes beside what was chosen. */
interface WithIt {
  /** What answers are sealed to. */
  readonly replyTo: string;
  /** What the app told, day by day. */
  readonly readings: readonly SharedReading[];
}

/** What would go by a choice, now. */
export function useSharing(): {
  readonly country: string | undefined;
  shared(choice: ShareChoice, withIt: WithIt): SharedCase;
} {
  const { session } = useApp();
  const { record, settings, person, clock } = session;
  const asked = settings.value.country ?? guessedCountry();
  const country =
    asked !== undefined && helpCountries.includes(asked) ? asked : undefined;
  return {
    country,
    shared: (choice, { replyTo, readings }) =>
      sharedOf({
        person: person.value,
        safety: record.value.safety,
        journal: record.value.journal.entries,
        choice,
        readings: session.readingsGo.value ? readings : [],
        country,
        zone: ownZone() ?? "UTC",
        at: thisMoment(clock),
        replyTo,
      }),
  };
}
