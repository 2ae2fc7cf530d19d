import type { ComponentType } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Room } from "../ui/shell/room.tsx";
import { useApp } from "../ui/shell/app-context.ts";
import { RoomTitle } from "../ui/shell/room-title.ts";
import { showTitle } from "../ui/shell/look.ts";
import { unlocking } from "../ui/shell/unlocking.ts";
import { FailedScreen } from "./frame/failed-screen.tsx";
import { Frame } from "./frame/frame.tsx";
import { WaitingScreen } from "./frame/waiting-screen.tsx";
import { roomOf } from "./guard.ts";
import { rooms } from "./every-room.ts";

/** The room that the address names, in its frame. */
export function AppScreen() {
  const { session, navigation } = useApp();
  const place = navigation.place.value;
  const room = roomOf(rooms, place);
  const life = session.life.value.kind;

  useEffect(() => {
    unlocking.value = false;
  }, [place, life]);

  if (room === null) return null;
  return (
    <Frame room={room}>
      <RoomInFrame room={room} hash={place.hash} />
    </Frame>
  );
}

interface RoomInFrameProps {
  readonly room: Room;
  readonly hash: string;
}

function RoomInFrame({ room, hash }: RoomInFrameProps) {
  const { session } = useApp();
  const life = session.life.value;
  const shut = room.opens === "unlocked";
  if (life.kind === "locked" && (shut || unlocking.value))
    return <Loaded load={lockedScreen} />;
  if (life.kind === "damaged" && shut) return <Loaded load={damagedScreen} />;
  if (life.kind === "loading" && shut) return <WaitingScreen hash={hash} />;
  return <RoomScreen key={room.name} room={room} hash={hash} />;
}

function RoomScreen({ room, hash }: RoomInFrameProps) {
  const Screen = room.screen.value;
  const [failed, setFailed] = useState(false);
  const load = useCallback(async (): Promise<boolean> => {
    const there = await isDone(room.load());
    setFailed(!there);
    return there;
  }, [room]);
  useEffect(() => {
    if (Screen !== null) return;
    showTitle(room.title);
    void load();
  }, [room, Screen, load]);
  if (Screen !== null)
    return (
      <RoomTitle.Provider value={room.title}>
        <Screen hash={hash} />
      </RoomTitle.Provider>
    );
  return failed ? <FailedScreen again={load} /> : <WaitingScreen hash={hash} />;
}

const lockedScreen = async (): Promise<ComponentType> =>
  (await import("./standing/locked-screen.tsx")).LockedScreen;
const damagedScreen = async (): Promise<ComponentType> =>
  (await import("./standing/damaged-screen.tsx")).DamagedScreen;

/** What stands in the place of any room, fetched when it is needed. */
function Loaded({ load }: { readonly load: () => Promise<ComponentType> }) {
  const [screen, setScreen] = useState<{ readonly is: ComponentType } | null>(
    null,
  );
  const [failed, setFailed] = useState(false);
  const show = useCallback(async (): Promise<boolean> => {
    const there = await isDone(load().then((is) => setScreen({ is })));
    setFailed(!there);
    return there;
  }, [load]);
  useEffect(() => void show(), [show]);
  if (failed) return <FailedScreen again={show} />;
  if (screen === null) return <main aria-busy="true" />;
  const Screen = screen.is;
  return <Screen />;
}

function isDone(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

/** Fetches every room ahead, in the order of the table, so that none has to be waited for. */
export async function fetchRooms(): Promise<void> {
  for (const { load } of rooms) await load().catch(() => null);
  await Promise.allSettled([lockedScreen(), damagedScreen()]);
}
