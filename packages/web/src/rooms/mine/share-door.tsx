import { mineWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Door } from "../../ui/shell/door.tsx";
import { shareAt } from "../share/address.ts";

/** The way to what is shared with a coach, and how much of it there is now. */
export function ShareDoor() {
  const { session } = useApp();
  const words = mineWords.share;
  const open = session.record.value.share.parcels.filter(
    ({ ended }) => ended === undefined,
  ).length;
  return (
    <Door
      to={shareAt()}
      label={words.label}
      note={open === 0 ? words.none : words.some(open)}
    />
  );
}
