import { checkWords } from "@staying-power/words";
import { dueDrafts, waitingDrafts } from "./model/due-drafts.ts";
import { openDraft } from "../kit/model/kit-draft.ts";
import type { CheckFrom } from "./address.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import type { WayBack } from "../../ui/shell/way-back.ts";
import { HurtingLine } from "../kit/hurting-line.tsx";
import { CheckPart } from "./check-part.tsx";
import { ChoiceLog } from "./choice-log.tsx";
import { DueDrafts } from "./due-drafts.tsx";
import { ForbiddenPart } from "./forbidden-part.tsx";
import { useSaid } from "./use-said.tsx";
import { WaitingDrafts } from "./waiting-drafts.tsx";
import { kitAt } from "../kit/address.ts";
import { startAt } from "../start/address.ts";
import "../../ui/parts/forms.css";
import "./check.css";

const toStart: WayBack = { to: startAt(), label: checkWords.back };
const toBox: WayBack = {
  to: kitAt({ door: "write" }),
  label: checkWords.backToBox,
};

/** A message looked at before it is sent, and what was held back so far. */
export function CheckScreen({ from }: { readonly from: CheckFrom }) {
  const { session } = useApp();
  const now = session.clock.minute.value;
  const said = useSaid();
  const { kit } = session.record.value;
  const due = dueDrafts(kit, now);
  const waiting = waitingDrafts(kit, now);
  const gates = session.gates.value;
  const forbidden = gates.some(
    ({ id }) => id === "court-order" || id === "they-said-no",
  );
  return (
    <Screen
      heading={forbidden ? checkWords.forbidden.heading : checkWords.heading}
      about={forbidden ? "check, forbidden" : "check"}
      back={from === "write" ? toBox : toStart}
    >
      {said.line}
      {due.length > 0 && (
        <DueDrafts drafts={due} now={now} forbidden={forbidden} said={said} />
      )}
      {forbidden ? (
        <ForbiddenPart />
      ) : (
        <CheckPart
          start={from === "write" ? (openDraft(kit, now)?.text ?? "") : ""}
          said={said}
        />
      )}
      {waiting.length > 0 && <WaitingDrafts drafts={waiting} said={said} />}
      {kit.choices.length > 0 && <ChoiceLog said={said} />}
      <HurtingLine />
    </Screen>
  );
}
