import { hasLeftAgain } from "@staying-power/case";
import { ninetyRoomWords } from "@staying-power/words";
import "../../ui/parts/forms.css";
import { useApp } from "../../ui/shell/app-context.ts";
import { happenedAt } from "../happened/address.ts";
import { leftAgainAt } from "../left-again/address.ts";
import { letGoAt } from "../let-go/address.ts";
import { reunionAt } from "../reunion/address.ts";
import { EmptyPart } from "../reunion/empty-part.tsx";
import { shutting } from "../reunion/model/shutting.ts";
import { ShutScreen } from "../safety/shut-screen.tsx";
import type { NinetyPage } from "./address.ts";
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
  if (gates.length > 0)
    return <ShutScreen gates={gates} about="ninety, shut" />;
  const since = newestReturn(person, today);
  if (page === "weeks" && since !== null) return <WeeksPage since={since} />;
  if (hasLeftAgain(person))
    return <RestPart words={ninetyRoomWords.left} to={leftAgainAt()} />;
  if (hasLetGoSince(person))
    return <RestPart words={ninetyRoomWords.letGo} to={letGoAt()} />;
  const now = ninetyNow(person, today);
  if (now === null) return <Empty />;
  if (page === "problem") return <ProblemPage since={now.since} />;
  return now.isOver ? <OverPage now={now} /> : <WeekPage now={now} />;
}

function Empty() {
  const { heading, empty } = ninetyRoomWords;
  return (
    <EmptyPart
      heading={heading}
      about="ninety, empty"
      text={empty.text}
      first={{ to: happenedAt(), label: empty.tell }}
      second={{ to: reunionAt(), label: empty.check }}
    />
  );
}
