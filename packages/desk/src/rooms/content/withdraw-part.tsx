import { deskContentWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { SureButton } from "../../ui/sure-button.tsx";
import { publishContent } from "../../visit/content.ts";
import type { ContentDraft } from "../../visit/content-draft.ts";

const words = deskContentWords.withdraw;

interface WithdrawPartProps {
  readonly held: ContentDraft;
  readonly onDone: () => Promise<void>;
}

/** An edition without any words of the coach. */
export function WithdrawPart({ held, onDone }: WithdrawPartProps) {
  const desk = useDesk();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  const withdraw = async (): Promise<void> => {
    setBusy(true);
    const sent = await publishContent(
      desk,
      { ...held.published, texts: {} },
      held.revision,
    );
    if (sent.ok) await onDone();
    setBusy(false);
    setProblem(sent.ok ? null : sent.error);
  };
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <ProblemLine problem={problem} />
      <SureButton
        sure={words.sure}
        action={words.action}
        busy={busy}
        onSure={() => void withdraw()}
      />
    </section>
  );
}
