import { callAddress } from "@staying-power/care";
import { todayWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { kitAt } from "../kit/address.ts";
import { lettingGoAt } from "../letting-go/address.ts";

/** Letting go, one tap away, and someone to call if it gets hard. */
export function EveningPart() {
  const { session } = useApp();
  const words = todayWords.evening;
  const [first] = session.record.value.kit.people.flatMap(
    ({ name, number }) => {
      const href = callAddress(number);
      return href === null ? [] : [{ name, href }];
    },
  );
  return (
    <section class="evening">
      <ul>
        <li>
          {first === undefined ? (
            <ScreenLink to={kitAt({ door: "call" })} class="line-link">
              {words.choose}
            </ScreenLink>
          ) : (
            <a href={first.href} class="line-link">
              {words.call(first.name)}
            </a>
          )}
        </li>
        <li>
          <ScreenLink to={lettingGoAt()} class="line-link">
            {words.lettingGo}
          </ScreenLink>
        </li>
      </ul>
    </section>
  );
}
