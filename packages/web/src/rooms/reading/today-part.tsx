import { readingWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { isDoorOpen } from "../../visit/doors.ts";
import { checkAt } from "../check/address.ts";
import { kitAt } from "../kit/address.ts";
import { lettingGoAt } from "../letting-go/address.ts";
import { mapAt } from "../map/address.ts";

/** What can be done today, whatever the numbers say. */
export function TodayPart() {
  const { session } = useApp();
  const words = readingWords.today;
  const ways = [
    { to: mapAt(), label: words.map },
    { to: kitAt(), label: words.breathe },
    { to: kitAt({ door: "write" }), label: words.write },
    { to: kitAt({ door: "call" }), label: words.call },
    ...(isDoorOpen("check", session.gates.value)
      ? [{ to: checkAt(), label: words.check }]
      : []),
    { to: lettingGoAt(), label: words.lettingGo },
  ];
  return (
    <div class="stack">
      <h3>{words.heading}</h3>
      <ul>
        {ways.map(({ to, label }) => (
          <li key={to.hash}>
            <ScreenLink to={to} class="line-link">
              {label}
            </ScreenLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
