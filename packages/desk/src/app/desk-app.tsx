import { RoomTitle } from "@staying-power/web/ui";
import { deskFrameWords } from "@staying-power/words";
import { useEffect, useState } from "preact/hooks";
import { EnterScreen } from "../rooms/enter/enter-screen.tsx";
import { DeskContext } from "../ui/desk-context.ts";
import type { Desk } from "../visit/desk.ts";
import { here } from "../visit/place.ts";
import { NotFetched } from "../ui/not-fetched.tsx";
import { Frame } from "./frame.tsx";
import { LostScreen } from "./lost-screen.tsx";
import { type Room, rooms } from "./rooms.tsx";

/** The whole page: the room that the address names, or the way in before it. */
export function DeskApp({ desk }: { readonly desk: Desk }) {
  const hash = here.value;
  const room = rooms.find((one) => one.at(hash));
  const shut = room?.needs !== "nobody" && desk.who.value === null;
  const { titles } = deskFrameWords;
  return (
    <DeskContext.Provider value={desk}>
      <RoomTitle.Provider
        value={shut ? titles.enter : (room?.title ?? titles.inbox)}
      >
        <Frame room={shut ? null : (room?.name ?? null)}>
          {shut ? (
            <EnterScreen />
          ) : room === undefined ? (
            <LostScreen />
          ) : (
            <RoomPlace key={room.name} room={room} hash={hash} />
          )}
        </Frame>
      </RoomTitle.Provider>
    </DeskContext.Provider>
  );
}

/** The screen of a room, fetched when it is first wanted. */
function RoomPlace({
  room,
  hash,
}: {
  readonly room: Room;
  readonly hash: string;
}) {
  const [failed, setFailed] = useState(false);
  const load = (): Promise<void> => room.load().catch(() => setFailed(true));
  useEffect(() => {
    void load();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each room
  }, [room]);
  const words = deskFrameWords;
  const Screen = room.screen.value;
  if (Screen !== null) return <Screen hash={hash} />;
  return (
    <main>
      {failed ? (
        <NotFetched onAgain={load} />
      ) : (
        <p class="waiting">{words.loading}</p>
      )}
    </main>
  );
}
