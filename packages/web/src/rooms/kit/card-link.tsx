import { kitWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { cardAt } from "../card/address.ts";

/** The way to what of the kit can be carried without the phone. */
export function CardLink() {
  return (
    <ScreenLink to={cardAt()} class="line-link">
      {kitWords.card}
    </ScreenLink>
  );
}
