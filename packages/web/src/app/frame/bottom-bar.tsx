import { frameWords } from "@staying-power/words";
import type { Route } from "../../ui/shell/route.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { Worded } from "../../ui/parts/worded.tsx";

const words = frameWords.nav;

const places: readonly { readonly route: Route; readonly label: string }[] = [
  { route: { screen: "reading" }, label: words.reading },
  { route: { screen: "answers" }, label: words.answers },
  { route: { screen: "mine", page: "home" }, label: words.mine },
];

/** The ways between the places of a case, under the thumb, and the kit beside them. */
export function BottomBar() {
  return (
    <nav class="bottom-bar" aria-label={words.label}>
      <ul>
        {places.map(({ route, label }) => (
          <li key={route.screen}>
            <ScreenLink to={route}>{label}</ScreenLink>
          </li>
        ))}
        <li class="kit">
          <ScreenLink to={{ screen: "kit", door: "breathe" }}>
            <Worded sentence={words.kit()} />
          </ScreenLink>
        </li>
      </ul>
    </nav>
  );
}
