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
  /** Whether the way home is offered beside a way back; the name is one where there is none. */
  readonly home?: boolean;
}

/** What stands above every screen, whatever state the rest is in. */
export function TopBar({ kit, home = false }: TopBarProps) {
  const back = wayBack.value;
  return (
    <header class="bar">
      {back === null ? (
        <ScreenLink to={startAt()} class="name">
          <Worded sentence={frameWords.nav.name(shownName())} />
        </ScreenLink>
      ) : (
        <ScreenLink to={back.to}>
          <span aria-hidden="true">‹&nbsp;</span>
          {back.label}
        </ScreenLink>
      )}
      <div class="bar-end">
        {home && back !== null && (
          <ScreenLink to={startAt()}>{frameWords.nav.home}</ScreenLink>
        )}
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
