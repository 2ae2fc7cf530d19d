import type { ContactKindId } from "@staying-power/plan";
import { contactKindsInShort } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { reachedOutAt } from "./address.ts";

/** What can have come, each one tap from its answer. */
export function KindChoices({
  kinds,
}: {
  readonly kinds: readonly ContactKindId[];
}) {
  return (
    <ul class="kind-choices">
      {kinds.map((kind) => (
        <li key={kind}>
          <ScreenLink to={reachedOutAt({ kind })} class="button">
            {contactKindsInShort[kind]}
          </ScreenLink>
        </li>
      ))}
    </ul>
  );
}
