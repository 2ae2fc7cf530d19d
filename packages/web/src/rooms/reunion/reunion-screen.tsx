import { hasLeftAgain } from "@staying-power/case";
import { reunionRoomWords } from "@staying-power/words";
import "../../ui/parts/forms.css";
import { useApp } from "../../ui/shell/app-context.ts";
import { happenedAt } from "../happened/address.ts";
import { reachedOutAt } from "../reached-out/address.ts";
import { ShutScreen } from "../safety/shut-screen.tsx";
import type { ReunionPage } from "./address.ts";
import { AgreementPage } from "./agreement-page.tsx";
import { AskPage } from "./ask-page.tsx";
import { CheckPage } from "./check-page.tsx";
import { EarlierPage } from "./earlier-page.tsx";
import { EmptyPart } from "./empty-part.tsx";
import { reunionCause } from "./model/cause.ts";
import { LeftPart } from "./left-part.tsx";
import { answersOf } from "./model/answers.ts";
import { shutting } from "./model/shutting.ts";
import "./reunion.css";

const pages = {
  check: CheckPage,
  ask: AskPage,
  earlier: EarlierPage,
  agreement: AgreementPage,
} as const;

/** After they came back. Behind any gate there is help here, and no advice. */
export function ReunionScreen({ page }: { readonly page: ReunionPage }) {
  const { session } = useApp();
  const gates = shutting(session);
  if (gates.length > 0)
    return <ShutScreen gates={gates} about="reunion, shut" />;
  const Page = pages[page];
  if (reunionCause(session) !== null || page === "earlier") return <Page />;
  if (hasLeftAgain(session.person.value)) return <LeftPart />;
  return answersOf(session.person.value).length === 0 ? <Empty /> : <Page />;
}

function Empty() {
  const { headings, lead, empty } = reunionRoomWords;
  return (
    <EmptyPart
      heading={headings.back}
      about="reunion, empty"
      lead={lead}
      text={empty.text}
      first={{ to: happenedAt(), label: empty.back }}
      second={{ to: reachedOutAt(), label: empty.wrote }}
    />
  );
}
