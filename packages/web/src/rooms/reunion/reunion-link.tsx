import { reunionLineWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { reunionAt } from "./address.ts";
import { reunionCause } from "./model/cause.ts";

/** The way to the check, wherever it is offered; nothing where there is no cause for it. */
export function ReunionLink() {
  const { session } = useApp();
  const cause = reunionCause(session);
  return cause === null ? null : (
    <ScreenLink to={reunionAt()} class="line-link">
      {reunionLineWords.links[cause]}
    </ScreenLink>
  );
}
