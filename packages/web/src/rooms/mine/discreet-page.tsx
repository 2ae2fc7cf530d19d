import { discreet } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";

/** The plain name and icon, on or off, and what stays as it is. */
export function DiscreetPage() {
  const { session } = useApp();
  const on = session.settings.value.discreet;
  return (
    <Screen heading={discreet.heading} about="mine discreet">
      <p>{discreet.intro}</p>
      <label class="option">
        <input
          type="checkbox"
          checked={on}
          onChange={() => session.changeSettings({ discreet: !on })}
        />
        {discreet.on}
      </label>
      <p role="status" class="quiet">
        {on ? discreet.stateOn : discreet.stateOff}
      </p>
      <section>
        <h2>{discreet.limitsHeading}</h2>
        <ul class="points">
          {discreet.limits.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </Screen>
  );
}
