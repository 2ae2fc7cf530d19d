import { leaving } from "@staying-power/words";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";

/** What leaving hides, and what it cannot. */
export function LeavingPage() {
  return (
    <Screen
      title={leaving.title}
      heading={leaving.heading}
      about="mine leaving"
    >
      <p>{leaving.intro}</p>
      {leaving.parts.map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul class="points">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <div class="stack">
        <ScreenLink to={{ screen: "mine", page: "discreet" }} class="button">
          {leaving.toDiscreet}
        </ScreenLink>
        <ScreenLink to={{ screen: "mine", page: "lock" }} class="button">
          {leaving.toLock}
        </ScreenLink>
        <ScreenLink to={{ screen: "help" }} class="button">
          {leaving.toHelp}
        </ScreenLink>
      </div>
    </Screen>
  );
}
