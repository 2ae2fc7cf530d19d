import { lockWords } from "@staying-power/words";
import type { Watching } from "../../keep/watching.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { whyNotSealed } from "../../ui/parts/why-not-sealed.ts";
import { SecretForm } from "../../ui/parts/secret-form.tsx";

const words = lockWords.prove;

interface LockProveProps {
  readonly goal: "change" | "off";
  readonly onProven: () => void;
  readonly onCancel: () => void;
}

/** Whoever finds the page open must not be able to change the lock or take it off. */
export function LockProve({ goal, onProven, onCancel }: LockProveProps) {
  const { session } = useApp();
  const off = goal === "off";

  const prove = async (
    typed: string,
    watching: Watching,
  ): Promise<string | null> => {
    const outcome = await session.proves(typed, watching);
    if (outcome === "failed") return whyNotSealed("lock", words.failed);
    if (outcome !== "right") return words[outcome];
    if (off && !(await session.removeLock())) return lockWords.test.failed;
    onProven();
    return null;
  };

  return (
    <>
      <p>{off ? words.textOff : words.textChange}</p>
      <SecretForm
        label={lockWords.locked.label}
        action={off ? words.actionOff : words.actionChange}
        onSecret={prove}
      />
      <button type="button" class="plain" onClick={onCancel}>
        {lockWords.cancel}
      </button>
    </>
  );
}
