import { Screen } from "@staying-power/web/ui";
import { deskBeginWords, deskEnterWords } from "@staying-power/words";
import { useEffect, useState } from "preact/hooks";
import { inboxAt, linkAt } from "../../ui/addresses.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { begin, type Beginner, type Begun } from "../../visit/begin.ts";
import { here } from "../../visit/place.ts";
import { CodeStep, CodeTest } from "../../ui/code-steps.tsx";
import { WayStep } from "./way-step.tsx";
import { WhoStep } from "./who-step.tsx";

const words = deskBeginWords;

type Step = "who" | "code" | "test" | "way" | "done";

/** The first minutes of a coach: who they are, a code on paper that is tried, a way in. */
export function BeginScreen() {
  const desk = useDesk();
  // Taken once: the address is cleared of it when the desk is there.
  const [token] = useState(tokenIn(here.value));
  const [step, setStep] = useState<Step>("who");
  const [who, setWho] = useState<Beginner | null>(null);
  const [begun, setBegun] = useState<Begun | null>(null);
  const signedIn = desk.who.value !== null;
  useEffect(() => {
    // Whoever signs out or is locked out here has begun: what is next is the door.
    if (step === "done" && !signedIn) location.hash = inboxAt().hash;
  }, [step, signedIn]);
  if (token === null)
    return (
      <Screen heading={words.noToken.heading} about="no-token">
        <p>{words.noToken.text}</p>
        <a class="line-link" href={inboxAt().hash}>
          {deskEnterWords.heading}
        </a>
      </Screen>
    );
  const told = async (one: Beginner): Promise<void> => {
    setWho(one);
    setBegun(begun ?? (await begin(desk)));
    setStep("code");
  };
  return (
    <Screen heading={headingOf(step)} about={`begin-${step}`}>
      {step === "who" && <WhoStep who={who} onTold={told} />}
      {step === "code" && begun !== null && who !== null && (
        <CodeStep
          code={begun.code}
          name={who.name}
          onNext={() => setStep("test")}
        />
      )}
      {step === "test" && begun !== null && (
        <CodeTest
          code={begun.code}
          action={words.test.action}
          onRight={async () => {
            setStep("way");
            return null;
          }}
          onAgain={() => setStep("code")}
        />
      )}
      {step === "way" && begun !== null && who !== null && (
        <WayStep
          {...{ begun, who, token }}
          onRename={() => setStep("who")}
          onDone={() => {
            setStep("done");
            // What was in the address lets nobody in any more, and need not stay in the history.
            history.replaceState(null, "", "#/begin");
          }}
        />
      )}
      {step === "done" && (
        <>
          <p>{words.done.text}</p>
          <a class="button main-action" href={linkAt().hash}>
            {words.done.action}
          </a>
        </>
      )}
    </Screen>
  );
}

function headingOf(step: Step): string {
  return step === "who" ? words.heading : words[step].heading;
}

/** The token of a link to begin, or null where the link is not whole. */
function tokenIn(hash: string): string | null {
  const token = new URLSearchParams(hash.split("?")[1] ?? "").get("token");
  return token !== null && /^[\w-]{43}$/.test(token) ? token : null;
}
