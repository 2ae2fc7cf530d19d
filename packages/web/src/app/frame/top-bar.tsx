import { frameWords } from "@staying-power/words";
import { shownName } from "../../ui/shell/look.ts";
import { wayBack } from "../../ui/shell/way-back.ts";
import { LeaveNow } from "../../ui/shell/leave-now.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { kitAt } from "../../rooms/kit/address.ts";
import { startAt } from "../../rooms/start/address.ts";
import { Worded } from "../../ui/parts/worded.tsx";

interface TopBarProps {
  /** Whether the kit is offered here; not where it is already, or offered elsewhere. */
  readonly kit: boolean;
}

/** What stands above every screen, whatever state the rest is in. */
export function TopBar({ kit }: TopBarProps) {
  const back = wayBack.value;
  return (
    <header class="bar">
      {back === null ? (
        <ScreenLink to={startAt()} class="name">
          {shownName()}
        </ScreenLink>
      ) : (
        <ScreenLink to={back.to}>
          <span aria-hidden="true">‹&nbsp;</span>
          {back.label}
        </ScreenLink>
      )}
      <div class="bar-end">
        {kit && (
          <ScreenLink to={kitAt()}>
            <Worded sentence={frameWords.nav.kit()} />
          </ScreenLink>
        )}
        <LeaveNow />
      </div>
    </header>
  );
}
