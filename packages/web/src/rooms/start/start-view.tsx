import { startWords } from "@staying-power/words";
import type { Place } from "../../ui/shell/address.ts";
import { Door } from "../../ui/shell/door.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import type { PartOfDay } from "../../visit/part-of-day.ts";
import { aboutAt } from "../about/address.ts";
import { checkAt } from "../check/address.ts";
import { helpAt } from "../help/address.ts";
import { nextAt } from "../interview/address.ts";
import { kitAt } from "../kit/address.ts";
import { lettingGoAt } from "../letting-go/address.ts";
import { mineAt } from "../mine/address.ts";
import { reachedOutAt } from "../reached-out/address.ts";

interface StartViewProps {
  readonly part: PartOfDay;
  /** Whether a backup is due, and whether a held message is: one line says something else, and nothing moves under a thumb. */
  readonly backup?: boolean;
  readonly held?: boolean;
}

interface Way {
  readonly to: Place;
  readonly label: string;
}

/** Helps within one tap: the kit first, then where one stands. It needs nothing that is kept, and is there before anything is known. */
export function StartView({
  part,
  backup = false,
  held = false,
}: StartViewProps) {
  const words = startWords;
  /** What else there is, as lines below. */
  const ways: readonly Way[] = [
    { to: checkAt(), label: held ? words.checkDue : words.check },
    { to: lettingGoAt(), label: words.lettingGo },
    { to: aboutAt(), label: words.about },
    { to: helpAt(), label: words.help },
    { to: mineAt(), label: backup ? words.mineDue : words.mine },
  ];
  return (
    <Screen heading={words.heading[part]} about="start">
      <div class="low doors">
        <Door to={kitAt()} label={words.write} note={words.writeNote} main />
        <Door
          to={nextAt()}
          label={words.start}
          note={words.startNote}
          main={false}
        />
        <Door
          to={reachedOutAt()}
          label={words.happened}
          note={words.happenedNote}
          main={false}
        />
      </div>
      <div class="stack quiet">
        <p>{words.what}</p>
        <p>{words.where}</p>
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
    </Screen>
  );
}
