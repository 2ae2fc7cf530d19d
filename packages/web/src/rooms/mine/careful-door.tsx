import { mineWords } from "@staying-power/words";
import { useEffect } from "preact/hooks";
import { useAllCareful } from "../../ui/parts/careful/use-all-careful.ts";
import { Door } from "../../ui/shell/door.tsx";
import { mineAt } from "./address.ts";

/** The way to the careful check, with whether it is on this device. */
export function CarefulDoor() {
  const all = useAllCareful();
  useEffect(() => {
    void all?.careful?.look();
  }, [all]);
  const kind = all?.careful?.state.value.kind;
  const words = mineWords.careful;
  return (
    <Door
      to={mineAt({ page: "careful" })}
      label={words.label}
      note={
        kind === "kept"
          ? words.on(all?.megabytes(all.careful?.size ?? 0) ?? 0)
          : kind === "coming"
            ? words.coming
            : words.off
      }
    />
  );
}
