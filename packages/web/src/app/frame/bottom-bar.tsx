import { frameWords } from "@staying-power/words";
import { kitAt } from "../../rooms/kit/address.ts";
import { mapAt } from "../../rooms/map/address.ts";
import { mineAt } from "../../rooms/mine/address.ts";
import { readingAt } from "../../rooms/reading/address.ts";
import { careAt } from "../../rooms/safety/address.ts";
import { todayAt } from "../../rooms/today/address.ts";
import { Worded } from "../../ui/parts/worded.tsx";
import type { Place } from "../../ui/shell/address.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { type BarDoor, barDoors } from "../../visit/doors.ts";

const words = frameWords.nav;

const places: Readonly<Record<BarDoor, { to: Place; label: string }>> = {
  today: { to: todayAt(), label: words.today },
  reading: { to: readingAt(), label: words.reading },
  care: { to: careAt(), label: words.care },
  map: { to: mapAt(), label: words.map },
  mine: { to: mineAt(), label: words.mine },
};

/** The ways between the places of a case, under the thumb, and the kit beside them. */
export function BottomBar() {
  const { session } = useApp();
  const shown = barDoors(session.gates.value).map((door) => places[door]);
  return (
    <nav class="bottom-bar" aria-label={words.label}>
      <ul>
        {shown.map(({ to, label }) => (
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
