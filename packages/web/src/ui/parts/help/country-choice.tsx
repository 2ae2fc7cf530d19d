import { helpCountries } from "@staying-power/care";
import { helpWords, locale } from "@staying-power/words";
import { useId } from "preact/hooks";
import { useApp } from "../../shell/app-context.ts";
import "../forms.css";

/** A code no country has, for every country that is not listed. */
const elsewhere = "ZZ";

const countries = helpCountries
  .map((code) => ({ code, name: locale.country(code) }))
  .toSorted((one, other) => locale.compare(one.name, other.name));

/** The country whose lines are shown: guessed at first, and kept once chosen. */
export function CountryChoice({
  country,
}: {
  readonly country: string | undefined;
}) {
  const { session } = useApp();
  const words = helpWords;
  const chosen = session.settings.value.country;
  const id = useId();
  const listed = country !== undefined && helpCountries.includes(country);
  const shown = country === undefined ? "" : listed ? country : elsewhere;
  return (
    <div class="field">
      <label for={id}>{words.country}</label>
      <select
        id={id}
        aria-describedby={`${id}-note`}
        value={shown}
        onChange={({ currentTarget }) =>
          session.changeSettings({ country: currentTarget.value })
        }
      >
        {country === undefined && (
          <option value="" disabled>
            {words.choose}
          </option>
        )}
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
        <option value={elsewhere}>{words.elsewhere}</option>
      </select>
      <p class="quiet" id={`${id}-note`} role="status">
        {chosen === undefined
          ? country !== undefined && words.guessed
          : !listed && words.unlisted}
      </p>
    </div>
  );
}
