import { ninetyLineWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { ninetyAt } from "./address.ts";
import { ninetyOpen } from "./model/line.ts";

/** The way to the first ninety days, wherever it is offered; nothing where they are not for someone. */
export function NinetyLink() {
  const { session } = useApp();
  return ninetyOpen(session) === null ? null : (
    <ScreenLink to={ninetyAt()} class="line-link">
      {ninetyLineWords.link}
    </ScreenLink>
  );
}
