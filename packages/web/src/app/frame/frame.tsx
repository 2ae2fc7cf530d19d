import type { ComponentChildren } from "preact";
import { useApp } from "../../ui/shell/app-context.ts";
import type { Room } from "../../ui/shell/room.tsx";
import { BottomBar } from "./bottom-bar.tsx";
import { TopBar } from "./top-bar.tsx";
import { Troubles } from "./troubles.tsx";
import { UpdateOffer } from "./update-offer.tsx";

interface FrameProps {
  readonly room: Room;
  readonly children: ComponentChildren;
}

/** The frame of every screen, also of those that cannot show anything yet. */
export function Frame({ room, children }: FrameProps) {
  const { session } = useApp();
  const bar =
    session.life.value.kind === "ready" && session.begun.value && !room.quiet;
  return (
    <div class={`page page-${room.name}`}>
      <TopBar
        kit={!bar && room.name !== "kit" && room.name !== "start"}
        home={!bar && !room.quiet}
      />
      <UpdateOffer />
      <Troubles />
      {children}
      {bar && <BottomBar />}
    </div>
  );
}
