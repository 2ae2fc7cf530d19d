import { roomTitles } from "@staying-power/words";
import { StartView } from "../rooms/start/start-view.tsx";
import { RoomTitle } from "../ui/shell/room-title.ts";
import type { PartOfDay } from "../visit/part-of-day.ts";
import { FailedScreen } from "./frame/failed-screen.tsx";
import { TopBar } from "./frame/top-bar.tsx";

interface FirstScreenProps {
  /** The address, from # on. */
  readonly hash: string;
  /** Whether the rest could not be fetched. */
  readonly failed?: boolean;
  /** Of the day, by the clock of the device. */
  readonly part: PartOfDay;
}

/** What stands before the app is there: the first screen, or the room it is going to be. */
export function FirstScreen({ hash, failed = false, part }: FirstScreenProps) {
  const start = /^#?\/?$/.test(hash);
  return (
    <RoomTitle.Provider value={roomTitles.start}>
      <div class={start ? "page page-start" : "page"}>
        <TopBar kit={!start} />
        {failed ? (
          <FailedScreen />
        ) : start ? (
          <StartView part={part} gates={[]} begun={false} />
        ) : (
          <main aria-busy="true" />
        )}
      </div>
    </RoomTitle.Provider>
  );
}
