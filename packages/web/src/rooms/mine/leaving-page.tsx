import { leaving } from "@staying-power/words";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { helpAt } from "../help/address.ts";
import { mineAt } from "./address.ts";

/** What leaving hides, and what it cannot. */
export function LeavingPage() {
  return (
    <Screen heading={leaving.heading} about="mine leaving">
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
        <ScreenLink to={mineAt({ page: "discreet" })} class="button">
          {leaving.toDiscreet}
        </ScreenLink>
        <ScreenLink to={mineAt({ page: "lock" })} class="button">
          {leaving.toLock}
        </ScreenLink>
        <ScreenLink to={helpAt()} class="button">
          {leaving.toHelp}
        </ScreenLink>
      </div>
    </Screen>
  );
}
