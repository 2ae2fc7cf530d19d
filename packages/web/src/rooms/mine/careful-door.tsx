import { carefulWords, mineWords } from "@staying-power/words";
import { useEffect } from "preact/hooks";
import { megabytes } from "../../ui/parts/careful/megabytes.ts";
import { Door } from "../../ui/shell/door.tsx";
import { careful } from "../../visit/careful-here.ts";
import { mineAt } from "./address.ts";

/** The way to the careful check, with whether it is on this device. */
export function CarefulDoor() {
  useEffect(() => {
    void careful?.look();
  }, []);
  if (careful === null) return null;
  const { kind } = careful.state.value;
  const words = mineWords.careful;
  return (
    <Door
      to={mineAt({ page: "careful" })}
      label={carefulWords.heading}
      note={
        kind === "kept"
          ? words.on(megabytes(careful.size))
          : kind === "coming"
            ? words.coming
            : words.off
      }
    />
  );
}
