import { mineWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Door } from "../../ui/shell/door.tsx";
import { shareAt } from "../share/address.ts";
import { isOver } from "../share/model/parcels.ts";

/** The way to what is shared with a coach, and how much of it there is now. */
export function ShareDoor() {
  const { session } = useApp();
  const words = mineWords.share;
  const now = session.clock.minute.value;
  const open = session.record.value.share.parcels.filter(
    (parcel) => !isOver(parcel, now),
  ).length;
  return (
    <Door
      to={shareAt()}
      label={words.label}
      note={open === 0 ? words.none : words.some(open)}
    />
  );
}
