import { useEffect, useState } from "preact/hooks";
import {
  deskAccountWords,
  deskBeginWords,
  deskFrameWords,
} from "@staying-power/words";
import { CodeStep, CodeTest } from "../../ui/code-steps.tsx";
import { useDesk } from "../../ui/desk-context.ts";

const words = deskAccountWords.keys;

interface NewCodeProps {
  readonly name: string;
  readonly onTyped: (code: string) => Promise<null>;
}

/** A new recovery code: shown, then typed back, and only then it counts. */
export function NewCode({ name, onTyped }: NewCodeProps) {
  const { keys } = useDesk();
  const [code, setCode] = useState<string | null>(null);
  const [testing, setTesting] = useState(false);
  useEffect(() => {
    void keys.newCode(null).then(setCode);
  }, [keys]);
  if (code === null) return <p class="waiting">{deskFrameWords.loading}</p>;
  return (
    <div class="stack">
      <h3>{deskBeginWords.code.heading}</h3>
      <p class="quiet">{words.codeNote}</p>
      {testing ? (
        <CodeTest
          code={code}
          action={words.code}
          onRight={() => onTyped(code)}
          onAgain={() => setTesting(false)}
        />
      ) : (
        <CodeStep code={code} name={name} onNext={() => setTesting(true)} />
      )}
    </div>
  );
}
