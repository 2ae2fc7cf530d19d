import { invitation } from "@staying-power/envelope";
import { deskAccountWords, locale } from "@staying-power/words";
import { useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { CopiedText } from "../../ui/copied-text.tsx";
import { useDesk } from "../../ui/desk-context.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";

const words = deskAccountWords.practice;

/** A link for one more coach. */
export function PracticePart() {
  const desk = useDesk();
  const [made, setMade] = useState<{ link: string; until: string } | null>(
    null,
  );
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  const make = async (): Promise<void> => {
    const got = await desk.asCoach((relay, token) =>
      relay.json("/v1/invitations", invitation, { method: "POST", token }),
    );
    setProblem(got.ok ? null : got.error);
    if (got.ok)
      setMade({
        link: `${desk.origin}/#/begin?token=${got.value.token}`,
        until: got.value.expiresAt,
      });
  };
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <ProblemLine problem={problem} />
      {made === null ? (
        <button type="button" onClick={() => void make()}>
          {words.action}
        </button>
      ) : (
        <>
          <CopiedText
            label={words.label}
            text={made.link}
            action={words.copy}
            copied={words.copied}
          />
          <p class="quiet">{words.until(locale.moment(made.until, zone))}</p>
        </>
      )}
    </section>
  );
}
