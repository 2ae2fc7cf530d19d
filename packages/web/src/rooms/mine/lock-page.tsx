import { lockWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import type { PreparedLock } from "../../keep/locking.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { LockChoose } from "./lock-choose.tsx";
import { LockCode } from "./lock-code.tsx";
import { LockOn } from "./lock-on.tsx";
import { LockProve } from "./lock-prove.tsx";
import { LockTest } from "./lock-test.tsx";

/** How far one has come; a new lock counts only after the last step, the test. */
type Step =
  | { readonly kind: "rest" }
  | { readonly kind: "change" | "off" }
  | { readonly kind: "choose" }
  | { readonly kind: "code" | "test"; readonly prepared: PreparedLock };

/** Sets a lock in three steps, changes it, or takes it off. */
export function LockPage() {
  const { session } = useApp();
  const [step, setStep] = useState<Step>({ kind: "rest" });
  /** Kept through the steps: the lock itself turns on before the last one is over. */
  const [change, setChange] = useState(false);
  const [done, setDone] = useState("");

  const rest = (said: string): void => {
    setDone(said);
    setChange(false);
    setStep({ kind: "rest" });
  };
  const cancel = (): void => rest("");
  const goTo = (next: Step): void => {
    setDone("");
    setStep(next);
  };

  // Without a lock, choosing a passphrase is where it begins.
  const kind =
    step.kind === "rest" ? (session.lockOn.value ? "on" : "choose") : step.kind;
  const heading = {
    on: lockWords.on.heading,
    change: lockWords.prove.headingChange,
    off: lockWords.prove.headingOff,
    choose: change ? lockWords.choose.headingNew : lockWords.choose.heading,
    code: lockWords.code.heading,
    test: lockWords.test.heading,
  }[kind];

  return (
    <Screen heading={heading} about={`lock ${heading}`}>
      <div role="status">{done !== "" && <p class="card">{done}</p>}</div>
      {kind === "on" && (
        <LockOn
          onGoal={(goal) => {
            setChange(goal === "change");
            goTo({ kind: goal });
          }}
        />
      )}
      {(kind === "change" || kind === "off") && (
        <LockProve
          goal={kind}
          onCancel={cancel}
          onProven={() => {
            if (kind === "off") rest(lockWords.prove.off);
            else goTo({ kind: "choose" });
          }}
        />
      )}
      {kind === "choose" && (
        <LockChoose
          change={change}
          onCancel={cancel}
          onPrepared={(prepared) => goTo({ kind: "code", prepared })}
        />
      )}
      {step.kind === "code" && (
        <LockCode
          code={step.prepared.recoveryCode}
          seconds={step.prepared.seconds}
          onCancel={cancel}
          onGoOn={() => goTo({ kind: "test", prepared: step.prepared })}
        />
      )}
      {step.kind === "test" && (
        <LockTest
          prepared={step.prepared}
          change={change}
          onBack={() => goTo({ kind: "code", prepared: step.prepared })}
          onOn={() => rest(change ? lockWords.on.changed : "")}
        />
      )}
    </Screen>
  );
}
