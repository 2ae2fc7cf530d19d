import { bookWords, callWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { type BookStep, callAt } from "./address.ts";
import { FormPart } from "./form-part.tsx";
import { GatesPart } from "./gates-part.tsx";
import type { CallDraft } from "./model/calls-kept.ts";
import { SaidPart } from "./said-part.tsx";
import { booking, useCalls } from "./use-calls.ts";
import { WaitPart } from "./wait-part.tsx";
import { WhenPart } from "./when-part.tsx";
import { WhoPart } from "./who-part.tsx";
import "../../ui/parts/forms.css";
import "./call.css";

/** A call as it is booked: whom and what, when, what goes with it. */
export function BookScreen({ step }: { readonly step: BookStep }) {
  const { kept } = useCalls();
  const { draft } = kept;
  return (
    <Screen heading={bookWords[step].heading} about={`book ${step}`}>
      <GatesPart />
      <SaidPart id={booking} key={step} />
      {draft === undefined ? (
        <p>{bookWords.who.none}</p>
      ) : (
        <StepPart step={step} draft={draft} />
      )}
      <ScreenLink to={callAt()} class="line-link">
        {callWords.all}
      </ScreenLink>
    </Screen>
  );
}

interface StepPartProps {
  readonly step: BookStep;
  readonly draft: CallDraft;
}

function StepPart({ step, draft }: StepPartProps) {
  switch (step) {
    case "who":
      return <WhoPart draft={draft} />;
    case "when":
      return <WhenPart draft={draft} />;
    case "form":
      return <FormPart draft={draft} />;
    case "wait":
      return <WaitPart draft={draft} />;
  }
}
