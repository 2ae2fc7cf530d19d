import {
  Screen,
  SecretField,
  ShowSecret,
  WorkForm,
} from "@staying-power/web/ui";
import { deskEnterWords, deskFrameWords } from "@staying-power/words";
import { useId, useRef, useState } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";
import {
  enterByPasskey,
  enterBySecret,
  type NotEntered,
} from "../../visit/enter.ts";

const words = deskEnterWords;

/** The door of the desk: a passkey first, then what is typed. */
export function EnterScreen() {
  const desk = useDesk();
  const [kind, setKind] = useState<"passphrase" | "recovery">("passphrase");
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const byPasskey = async (): Promise<void> => {
    setBusy(true);
    setProblem("");
    const why = await enterByPasskey(desk);
    setBusy(false);
    if (why !== null) setProblem(problemText(why));
  };
  const { known } = desk.passkeys;
  return (
    <Screen heading={words.heading} about={`enter-${desk.outside.value}`}>
      <p>{words.why[desk.outside.value]}</p>
      {known ? (
        <div class="stack">
          <button
            type="button"
            class="main-action"
            disabled={busy}
            onClick={() => void byPasskey()}
          >
            {words.passkey}
          </button>
          <div role="alert">
            {problem !== "" && <p class="problem">{problem}</p>}
          </div>
        </div>
      ) : (
        <p>{words.noPasskeys}</p>
      )}
      <section>
        <h2>{words.or}</h2>
        <div class="row" role="group" aria-label={words.or}>
          <button
            type="button"
            aria-pressed={kind === "passphrase"}
            onClick={() => setKind("passphrase")}
          >
            {words.passphrase}
          </button>
          <button
            type="button"
            aria-pressed={kind === "recovery"}
            onClick={() => setKind("recovery")}
          >
            {words.recovery}
          </button>
        </div>
        <TypedForm key={kind} kind={kind} />
      </section>
      <details>
        <summary>{words.lost.summary}</summary>
        <p>{words.lost.text}</p>
      </details>
    </Screen>
  );
}

/** A name with a secret. */
function TypedForm({ kind }: { readonly kind: "passphrase" | "recovery" }) {
  const desk = useDesk();
  const [name, setName] = useState("");
  const [secret, setSecret] = useState("");
  const [shown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const problemId = useId();
  return (
    <WorkForm
      action={words.action}
      problemId={problemId}
      field={field}
      onWork={async () => {
        const why = await enterBySecret(desk, {
          kind,
          name: name.trim(),
          secret,
        });
        return why === null ? null : problemText(why);
      }}
    >
      {(busy, wrong) => (
        <>
          <label class="field">
            <span>{words.name}</span>
            <input
              autocomplete="username"
              autocapitalize="none"
              spellcheck={false}
              required
              readOnly={busy}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <SecretField
            label={words[kind]}
            value={secret}
            shown={shown}
            kind="current-password"
            describedBy={problemId}
            field={field}
            {...{ busy, wrong }}
            onInput={setSecret}
          />
          <ShowSecret shown={shown} onChange={setShown} />
        </>
      )}
    </WorkForm>
  );
}

/** What to say of it. */
function problemText(why: NotEntered): string {
  switch (why) {
    case "refused":
      return words.refused;
    case "wrong":
      return words.wrong;
    case "unknown-passkey":
      return words.unknownPasskey;
    case "opens-nothing":
      return words.opensNothing;
    case "not-a-code":
      return words.notACode;
    default:
      return deskFrameWords.problems[why];
  }
}
