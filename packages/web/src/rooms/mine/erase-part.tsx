import { erasingWords } from "@staying-power/words";
import { Door } from "../../ui/shell/door.tsx";
import { mineAt } from "./address.ts";

/** The way to erasing everything, last of all. */
export function ErasePart() {
  return (
    <section>
      <Door
        to={mineAt({ page: "erase" })}
        label={erasingWords.door}
        note={erasingWords.doorNote}
      />
    </section>
  );
}
