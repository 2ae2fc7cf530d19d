import { hasLeftAgain } from "@staying-power/case";
import { gateWords, ninetyRoomWords } from "@staying-power/words";
import "../../ui/parts/forms.css";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { leftAgainAt } from "../left-again/address.ts";
import { letGoAt } from "../let-go/address.ts";
import { GatePart } from "../safety/gate-part.tsx";
import { shutting } from "../reunion/model/shutting.ts";
import type { NinetyPage } from "./address.ts";
import { EmptyPart } from "./empty-part.tsx";
import { hasLetGoSince, newestReturn, ninetyNow } from "./model/now.ts";
import "./ninety.css";
import { OverPage } from "./over-page.tsx";
import { ProblemPage } from "./problem-page.tsx";
import { RestPart } from "./rest-part.tsx";
import { WeekPage } from "./week-page.tsx";
import { WeeksPage } from "./weeks-page.tsx";

/** The first ninety days. Behind any gate there is help here, and no advice; once it ended, or is let go of, it is quiet. */
export function NinetyScreen({ page }: { readonly page: NinetyPage }) {
  const { session } = useApp();
  const gates = shutting(session);
  const person = session.person.value;
  const today = session.today.value;
  const [gate] = gates;
  if (gate !== undefined)
    return (
      <Screen heading={gateWords[gate.id].heading} about="ninety, shut">
        <GatePart gates={gates} />
      </Screen>
    );
  const since = newestReturn(person, today);
  if (page === "weeks" && since !== null) return <WeeksPage since={since} />;
  if (hasLeftAgain(person))
    return <RestPart words={ninetyRoomWords.left} to={leftAgainAt()} />;
  if (hasLetGoSince(person))
    return <RestPart words={ninetyRoomWords.letGo} to={letGoAt()} />;
  const now = ninetyNow(person, today);
  if (now === null) return <EmptyPart />;
  if (page === "problem") return <ProblemPage since={now.since} />;
  return now.isOver ? <OverPage now={now} /> : <WeekPage now={now} />;
}
