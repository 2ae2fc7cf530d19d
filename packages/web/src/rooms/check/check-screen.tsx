import { checkWords } from "@staying-power/words";
import { dueDrafts, waitingDrafts } from "./model/due-drafts.ts";
import type { CheckFrom, CheckSet } from "./address.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import type { WayBack } from "../../ui/shell/way-back.ts";
import { isContactForbidden } from "../../visit/contact-forbidden.ts";
import { HurtingLine } from "../kit/hurting-line.tsx";
import { DeskPart } from "./desk-part.tsx";
import { DueDrafts } from "./due-drafts.tsx";
import { HeldPart } from "./held-part.tsx";
import { useSaid } from "./use-said.tsx";
import { kitAt } from "../kit/address.ts";
import { logisticsAt } from "../logistics/address.ts";
import { reachedOutAt } from "../reached-out/address.ts";
import { startAt } from "../start/address.ts";
import "../../ui/parts/forms.css";
import "./check.css";

const wayBack: Readonly<Record<CheckFrom, WayBack>> = {
  start: { to: startAt(), label: checkWords.back },
  write: { to: kitAt({ door: "write" }), label: checkWords.backToBox },
  kit: { to: kitAt(), label: checkWords.backToBreath },
  reply: { to: reachedOutAt(), label: checkWords.back },
  plain: { to: logisticsAt(), label: checkWords.back },
};

/** A message looked at before it is sent, and what was held back so far. */
export function CheckScreen({
  from,
  as,
}: {
  readonly from: CheckFrom;
  readonly as: CheckSet;
}) {
  const { session } = useApp();
  const now = session.clock.minute.value;
  const said = useSaid();
  const { kit } = session.record.value;
  const due = dueDrafts(kit, now);
  const waiting = waitingDrafts(kit, now);
  const forbidden = isContactForbidden(session.gates.value);
  return (
    <Screen
      heading={
        forbidden ? checkWords.lines["not-to-send"].heading : checkWords.heading
      }
      about={forbidden ? "check, forbidden" : "check"}
      back={wayBack[from]}
    >
      {said.line}
      {due.length > 0 && (
        <DueDrafts drafts={due} now={now} forbidden={forbidden} said={said} />
      )}
      <DeskPart from={from} as={as} forbidden={forbidden} said={said} />
      <HeldPart drafts={waiting} said={said} />
      <HurtingLine />
    </Screen>
  );
}
