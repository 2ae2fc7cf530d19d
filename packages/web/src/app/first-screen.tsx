import { roomTitles } from "@staying-power/words";
import { StartView } from "../rooms/start/start-view.tsx";
import { RoomTitle } from "../ui/shell/room-title.ts";
import type { PartOfDay } from "../visit/part-of-day.ts";
import { FailedScreen } from "./frame/failed-screen.tsx";
import { TopBar } from "./frame/top-bar.tsx";
import { WaitingScreen } from "./frame/waiting-screen.tsx";

interface FirstScreenProps {
  /** The address, from # on. */
  readonly hash: string;
  /** Tries once more, where the rest could not be fetched or put up. */
  readonly again?: () => Promise<boolean>;
  /** Of the day, by the clock of the device. */
  readonly part: PartOfDay;
}

/** What stands before the app is there: the first screen, or the room it is going to be. */
export function FirstScreen({ hash, again, part }: FirstScreenProps) {
  const start = /^#?\/?$/.test(hash);
  return (
    <RoomTitle.Provider value={roomTitles.start}>
      <div class={start ? "page page-start" : "page"}>
        <TopBar kit={!start} />
        {again !== undefined ? (
          <FailedScreen again={again} />
        ) : start ? (
          <StartView part={part} />
        ) : (
          <WaitingScreen hash={hash} />
        )}
      </div>
    </RoomTitle.Provider>
  );
}
