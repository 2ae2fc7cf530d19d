import { pageWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { backupDue } from "../../keep/backup/backup-due.ts";
import { dueDrafts } from "../check/model/due-drafts.ts";
import { Door } from "../../ui/shell/door.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";

/** Helps within one tap: the kit first, then where one stands. */
export function StartScreen() {
  const { session } = useApp();
  const words = pageWords.start;
  const begun = session.begun.value;
  // One line that says something else: nothing moves under a thumb.
  const { record, found, slices } = session;
  const due =
    !session.withheld.value &&
    backupDue(
      { record: record.value, found: found.value, slices },
      session.today(),
    );
  const [now] = useState(Date.now);
  const held = dueDrafts(session.record.value.kit, now).length > 0;
  return (
    <Screen
      title={pageWords.titles.start}
      heading={words.heading}
      about="start"
    >
      <div class="low doors">
        <Door
          to={{ screen: "kit", door: "breathe" }}
          label={words.write}
          note={words.writeNote}
          main
        />
        <Door
          to={{ screen: "next" }}
          label={begun ? words.carryOn : words.start}
          note={begun ? words.carryOnNote : words.startNote}
        />
        {begun && <Door to={{ screen: "reading" }} label={words.seeReading} />}
      </div>
      <div class="stack quiet">
        <p>{words.what}</p>
        <p>{words.where}</p>
        <ul>
          <li>
            <ScreenLink
              to={{ screen: "check", from: "start" }}
              class="line-link"
            >
              {held ? words.checkDue : words.check}
            </ScreenLink>
          </li>
          <li>
            <ScreenLink to={{ screen: "about" }} class="line-link">
              {words.about}
            </ScreenLink>
          </li>
          <li>
            <ScreenLink to={{ screen: "help" }} class="line-link">
              {words.help}
            </ScreenLink>
          </li>
          <li>
            <ScreenLink to={{ screen: "mine", page: "home" }} class="line-link">
              {due ? words.mineDue : words.mine}
            </ScreenLink>
          </li>
        </ul>
      </div>
    </Screen>
  );
}
