import { kitWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { firstDaysAt } from "../first-days/address.ts";
import { logisticsAt } from "../logistics/address.ts";
import { lookingAt } from "../looking/address.ts";

const pages = {
  firstDays: firstDaysAt(),
  looking: lookingAt(),
  logistics: logisticsAt(),
} as const;

/** The pages behind the kit, below all that helps in this minute; none leads to a message where none is to be written. */
export function MoreInKit() {
  const { session } = useApp();
  const names =
    session.writing.value === "withheld"
      ? (["firstDays", "looking"] as const)
      : (["firstDays", "looking", "logistics"] as const);
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          <ScreenLink to={pages[name]} class="line-link">
            {kitWords.more[name]}
          </ScreenLink>
        </li>
      ))}
    </ul>
  );
}
