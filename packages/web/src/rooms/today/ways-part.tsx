import { reunionLineWords, startWords, todayWords } from "@staying-power/words";
import type { Place } from "../../ui/shell/address.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { isDoorOpen } from "../../visit/doors.ts";
import { aboutAt } from "../about/address.ts";
import { callAt } from "../call/address.ts";
import { mayCall } from "../call/model/may-call.ts";
import { checkAt } from "../check/address.ts";
import { dueDrafts } from "../check/model/due-drafts.ts";
import { helpAt } from "../help/address.ts";
import { nextAt } from "../interview/address.ts";
import { mineAt } from "../mine/address.ts";
import { reunionAt } from "../reunion/address.ts";
import { reunionCause } from "../reunion/model/cause.ts";

/** What else there is, as lines. */
export function WaysPart() {
  const { session } = useApp();
  const words = startWords;
  const gates = session.gates.value;
  const held = dueDrafts(
    session.record.value.kit,
    session.clock.minute.value,
  ).length;
  const cause = reunionCause(session);
  const ways: readonly { readonly to: Place; readonly label: string }[] = [
    ...(isDoorOpen("next", gates) && session.next.value.kind === "question"
      ? [{ to: nextAt(), label: words.carryOn }]
      : []),
    ...(isDoorOpen("check", gates)
      ? [{ to: checkAt(), label: held > 0 ? words.checkDue : words.check }]
      : []),
    ...(cause === null
      ? []
      : [{ to: reunionAt(), label: reunionLineWords.links[cause] }]),
    ...(mayCall(session) ? [{ to: callAt(), label: todayWords.calls }] : []),
    { to: helpAt(), label: words.help },
    ...(session.backupDue.value
      ? [{ to: mineAt(), label: words.mineDue }]
      : []),
    { to: aboutAt(), label: words.about },
  ];
  return (
    <ul class="quiet">
      {ways.map(({ to, label }) => (
        <li key={to.hash}>
          <ScreenLink to={to} class="line-link">
            {label}
          </ScreenLink>
        </li>
      ))}
    </ul>
  );
}
