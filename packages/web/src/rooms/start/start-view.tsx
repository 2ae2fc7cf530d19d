import { type Gate, writingBehind } from "@staying-power/care";
import { startWords } from "@staying-power/words";
import type { Place } from "../../ui/shell/address.ts";
import { Door } from "../../ui/shell/door.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { isDoorOpen, type StartDoor, startDoors } from "../../visit/doors.ts";
import type { PartOfDay } from "../../visit/part-of-day.ts";
import { aboutAt } from "../about/address.ts";
import { checkAt } from "../check/address.ts";
import { happenedAt } from "../happened/address.ts";
import { helpAt } from "../help/address.ts";
import { nextAt } from "../interview/address.ts";
import { kitAt } from "../kit/address.ts";
import { lettingGoAt } from "../letting-go/address.ts";
import { mapAt } from "../map/address.ts";
import { mineAt } from "../mine/address.ts";
import { readingAt } from "../reading/address.ts";
import { careAt } from "../safety/address.ts";

interface StartViewProps {
  readonly part: PartOfDay;
  /** The gates that are shut, which every door follows. */
  readonly gates: readonly Gate[];
  /** Whether anything was answered already. */
  readonly begun: boolean;
  /** Whether a backup is due, and whether a held message is: one line says something else, and nothing moves under a thumb. */
  readonly backup?: boolean;
  readonly held?: boolean;
}

interface Way {
  readonly to: Place;
  readonly label: string;
  readonly note?: string;
}

/** What else there is, as lines below. */
const smallDoors = [
  "map",
  "check",
  "letting-go",
  "about",
  "help",
  "mine",
] as const;

/** Helps within one tap: the kit first, then where one stands. It needs nothing that is kept. */
export function StartView(props: StartViewProps) {
  const { part, gates, begun } = props;
  const words = startWords;
  const large = startDoors(gates, begun);
  const ways = waysOf(props);
  const small = smallDoors.filter(
    (door) =>
      !large.some((one) => one === door) &&
      isDoorOpen(door, gates) &&
      (begun || door !== "map"),
  );
  return (
    <Screen heading={words.heading[part]} about="start">
      <div class="low doors">
        {large.map((door, place) => (
          <Door key={door} {...ways[door]} main={place === 0} />
        ))}
      </div>
      <div class="stack quiet">
        {isDoorOpen("reading", gates) && <p>{words.what}</p>}
        <p>{words.where}</p>
        <ul>
          {small.map((door) => (
            <li key={door}>
              <ScreenLink to={ways[door].to} class="line-link">
                {ways[door].label}
              </ScreenLink>
            </li>
          ))}
        </ul>
      </div>
    </Screen>
  );
}

/** Where each door leads, and how it is called in this state. */
function waysOf({
  gates,
  begun,
  backup = false,
  held = false,
}: StartViewProps): Readonly<
  Record<StartDoor | (typeof smallDoors)[number], Way>
> {
  const words = startWords;
  const mayWrite = writingBehind(gates) === "open";
  return {
    kit: mayWrite
      ? { to: kitAt(), label: words.write, note: words.writeNote }
      : { to: kitAt(), label: words.moment, note: words.momentNote },
    next: begun
      ? { to: nextAt(), label: words.carryOn, note: words.carryOnNote }
      : { to: nextAt(), label: words.start, note: words.startNote },
    reading: { to: readingAt(), label: words.seeReading },
    happened: {
      to: happenedAt(),
      label: words.happened,
      note: words.happenedNote,
    },
    map: { to: mapAt(), label: words.map },
    care: { to: careAt(), label: words.care, note: words.careNote },
    "letting-go": { to: lettingGoAt(), label: words.lettingGo },
    check: { to: checkAt(), label: held ? words.checkDue : words.check },
    about: { to: aboutAt(), label: words.about },
    help: { to: helpAt(), label: words.help },
    mine: { to: mineAt(), label: backup ? words.mineDue : words.mine },
  };
}
