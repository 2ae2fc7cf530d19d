import { startWords } from "@staying-power/words";
import { Door } from "../../ui/shell/door.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { aboutAt } from "../about/address.ts";
import { checkAt } from "../check/address.ts";
import { helpAt } from "../help/address.ts";
import { nextAt } from "../interview/address.ts";
import { kitAt } from "../kit/address.ts";
import { mineAt } from "../mine/address.ts";
import { readingAt } from "../reading/address.ts";

interface StartViewProps {
  /** Whether anything was answered already. */
  readonly begun: boolean;
  /** Whether a backup is due, and whether a held message is: one line says something else, and nothing moves under a thumb. */
  readonly backup: boolean;
  readonly held: boolean;
}

/** Helps within one tap: the kit first, then where one stands. It needs nothing that is kept. */
export function StartView({ begun, backup, held }: StartViewProps) {
  const words = startWords;
  return (
    <Screen heading={words.heading} about="start">
      <div class="low doors">
        <Door to={kitAt()} label={words.write} note={words.writeNote} main />
        <Door
          to={nextAt()}
          label={begun ? words.carryOn : words.start}
          note={begun ? words.carryOnNote : words.startNote}
        />
        {begun && <Door to={readingAt()} label={words.seeReading} />}
      </div>
      <div class="stack quiet">
        <p>{words.what}</p>
        <p>{words.where}</p>
        <ul>
          <li>
            <ScreenLink to={checkAt()} class="line-link">
              {held ? words.checkDue : words.check}
            </ScreenLink>
          </li>
          <li>
            <ScreenLink to={aboutAt()} class="line-link">
              {words.about}
            </ScreenLink>
          </li>
          <li>
            <ScreenLink to={helpAt()} class="line-link">
              {words.help}
            </ScreenLink>
          </li>
          <li>
            <ScreenLink to={mineAt()} class="line-link">
              {backup ? words.mineDue : words.mine}
            </ScreenLink>
          </li>
        </ul>
      </div>
    </Screen>
  );
}
