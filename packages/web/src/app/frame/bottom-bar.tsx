import type { Place } from "../../ui/shell/address.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { answersAt } from "../../rooms/answers/address.ts";
import { kitAt } from "../../rooms/kit/address.ts";
import { mineAt } from "../../rooms/mine/address.ts";
import { readingAt } from "../../rooms/reading/address.ts";
import { frameWords } from "@staying-power/words";
import { Worded } from "../../ui/parts/worded.tsx";

const words = frameWords.nav;

const places: readonly { readonly to: Place; readonly label: string }[] = [
  { to: readingAt(), label: words.reading },
  { to: answersAt(), label: words.answers },
  { to: mineAt(), label: words.mine },
];

/** The ways between the places of a case, under the thumb, and the kit beside them. */
export function BottomBar() {
  return (
    <nav class="bottom-bar" aria-label={words.label}>
      <ul>
        {places.map(({ to, label }) => (
          <li key={to.hash}>
            <ScreenLink to={to}>{label}</ScreenLink>
          </li>
        ))}
        <li class="kit">
          <ScreenLink to={kitAt()}>
            <Worded sentence={words.kit()} />
          </ScreenLink>
        </li>
      </ul>
    </nav>
  );
}
