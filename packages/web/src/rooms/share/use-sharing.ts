import { helpCountries } from "@staying-power/care";
import type { SharedCase } from "@staying-power/case";
import { guessedCountry } from "../../ui/parts/help/guessed-country.ts";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { ownZone } from "../calendar/own-zone.ts";
import type { ShareChoice } from "./model/choice.ts";
import { sharedOf } from "./model/shared-of.ts";

/** What would go by a choice, now, with the key that answers are sealed to. */
export function useSharing(): {
  readonly country: string | undefined;
  shared(choice: ShareChoice, replyTo: string): SharedCase;
} {
  const { session } = useApp();
  const { record, settings, person, clock } = session;
  const asked = settings.value.country ?? guessedCountry();
  const country =
    asked !== undefined && helpCountries.includes(asked) ? asked : undefined;
  return {
    country,
    shared: (choice, replyTo) =>
      sharedOf({
        person: person.value,
        safety: record.value.safety,
        journal: record.value.journal.entries,
        choice,
        country,
        zone: ownZone() ?? "UTC",
        at: thisMoment(clock),
        replyTo,
      }),
  };
}
