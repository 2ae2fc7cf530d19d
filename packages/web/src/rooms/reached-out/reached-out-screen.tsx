import { isWithheld } from "@staying-power/care";
import {
  type ContactKindId,
  contactKindIds,
  contactKindNamed,
  ladderOf,
  type PlanInput,
} from "@staying-power/plan";
import { gateWords, printWords, reachedOutWords } from "@staying-power/words";
import { contactKindWords } from "../../ui/own/reply-words.ts";
import type { ComponentChildren } from "preact";
import { PrintPart } from "../../ui/paper/print-part.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { happenedAt } from "../happened/address.ts";
import { HurtingLine } from "../kit/hurting-line.tsx";
import { lettingGoAt } from "../letting-go/address.ts";
import { UndoLine } from "../map/undo-line.tsx";
import { ReunionLink } from "../reunion/reunion-link.tsx";
import { BeforeNumbers } from "../safety/before-numbers.tsx";
import { reachedOutAt } from "./address.ts";
import { AnswerPart } from "./answer-part.tsx";
import { BehindPart } from "./behind-part.tsx";
import { DangerPart } from "./danger-part.tsx";
import { KindChoices } from "./kind-choices.tsx";
import { LadderPart } from "./ladder-part.tsx";
import { NoPart } from "./no-part.tsx";
import { PastePart } from "./paste-part.tsx";
import { useTheirMessage, type TheirMessage } from "./use-their-message.tsx";
import { useTheirNo } from "./use-their-no.ts";
import "./reached-out.css";

/** Something came from them: what it is, what it likely means, and whether, when and how to answer. */
export function ReachedOutScreen({ kind: named }: { readonly kind: string }) {
  const { session } = useApp();
  const { message, reader } = useTheirMessage();
  const no = useTheirNo();
  const kind = contactKindNamed(named) ?? null;
  const gates = session.gates.value;
  const [gate] = gates;
  const isShut = isWithheld(gates);
  const input = session.planInput.value;
  return (
    <Screen
      heading={
        isShut && gate !== undefined
          ? gateWords[gate.id].heading
          : headingOf(kind, message)
      }
      about={isShut ? "reached-out, shut" : `reached-out ${kind ?? ""}`}
    >
      <UndoLine
        said={no.isNoted ? reachedOutWords.notedNo : null}
        onUndo={no.takeBack}
      />
      {isShut ? (
        <BehindPart gates={gates} kind={kind} input={input} text="" />
      ) : (
        <>
          <BeforeNumbers gates={gates} heading={reachedOutWords.gate.below} />
          {kind === null && <p>{reachedOutWords.intro}</p>}
          {kind === null && <PastePart message={message} />}
          <Danger message={message}>
            {kind === null ? (
              <What input={input} />
            ) : kind === "no-more" ? (
              <NoPart onNote={no.note} />
            ) : (
              <AnswerPart kind={kind} input={input} text={message.text} />
            )}
          </Danger>
          {reader}
        </>
      )}
      {kind !== null && kind !== "no-more" && !message.isDanger && (
        <PrintPart
          heading={printWords.headings.reply}
          load={paper}
          of={{ kind }}
        />
      )}
      <div class="ways">
        {kind !== null && !isShut && (
          <ScreenLink to={reachedOutAt()} class="line-link">
            {reachedOutWords.back}
          </ScreenLink>
        )}
        {kind === null && !isShut && (
          <ScreenLink to={happenedAt()} class="line-link">
            {reachedOutWords.happened}
          </ScreenLink>
        )}
        <ReunionLink />
        <ScreenLink to={lettingGoAt()} class="line-link">
          {reachedOutWords.lettingGo}
        </ScreenLink>
      </div>
      <HurtingLine />
    </Screen>
  );
}

const paper = async () => (await import("./reply-paper.tsx")).ReplyPaper;

function headingOf(
  kind: ContactKindId | null,
  { isDanger }: TheirMessage,
): string {
  if (kind === null) return reachedOutWords.heading;
  return isDanger
    ? reachedOutWords.danger.heading
    : contactKindWords[kind].name;
}

interface DangerProps {
  readonly message: TheirMessage;
  /** What stands here where there is none. */
  readonly children: ComponentChildren;
}

/** Where what they wrote holds a danger, help stands in the place of all else. */
function Danger({ message, children }: DangerProps) {
  return message.isDanger && message.pasted.says === "danger" ? (
    <DangerPart whom={message.pasted.whom} onNotThat={message.noDanger} />
  ) : (
    <>{children}</>
  );
}

/** The kinds that come most. Source: the order of METHOD T4 as DESIGN shows it. */
const commonest: readonly ContactKindId[] = [
  "ping",
  "how-are-you",
  "warm",
  "asks-to-meet",
  "apology",
  "anger",
  "errand",
  "late-or-sexual",
];

/** What came: the commonest first, the rest behind one tap; and where they are on the way to meeting again. */
function What({ input }: { readonly input: PlanInput }) {
  const words = reachedOutWords;
  return (
    <>
      <KindChoices kinds={commonest} />
      <details>
        <summary>{words.more}</summary>
        <KindChoices
          kinds={contactKindIds.filter((id) => !commonest.includes(id))}
        />
      </details>
      <LadderPart ladder={ladderOf(input)} />
    </>
  );
}
