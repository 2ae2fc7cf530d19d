import { account as accountSchema } from "@staying-power/envelope";
import { Worded } from "@staying-power/web/ui";
import {
  deskAccountWords,
  deskBeginWords,
  deskFrameWords,
  locale,
} from "@staying-power/words";
import { useState } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";
import { PassphraseForm } from "../../ui/passphrase-form.tsx";
import { passkeyWay, secretWay } from "../../visit/begin.ts";
import { dayIn } from "../../visit/zone.ts";
import type { OfAccount } from "./of-account.ts";
import { NewCode } from "./new-code.tsx";

const words = deskAccountWords.keys;

/** The ways in: listed, added, removed. */
export function KeysPart({ account, act }: OfAccount) {
  const { passkeys } = useDesk();
  const { doing, said, problem, begin, addPasskey, addSecret } = useAdding({
    account,
    act,
  });
  const hasPassphrase = account.keys.some(({ kind }) => kind === "passphrase");
  const passphraseAction = hasPassphrase
    ? words.passphraseNew
    : words.passphrase;
  return (
    <section>
      <h2>{words.heading}</h2>
      <KeyList {...{ account, act }} />
      <div role="alert">
        {problem !== "" && <p class="problem">{problem}</p>}
      </div>
      <p role="status">{said}</p>
      {doing === null && (
        <div class="row">
          {passkeys.known && (
            <button type="button" onClick={() => void addPasskey()}>
              {words.add}
            </button>
          )}
          <button type="button" onClick={() => begin("passphrase")}>
            {passphraseAction}
          </button>
          <button type="button" onClick={() => begin("code")}>
            {words.code}
          </button>
        </div>
      )}
      {doing === "passphrase" && (
        <PassphraseForm
          action={passphraseAction}
          onChosen={(typed) => addSecret("passphrase", typed)}
        />
      )}
      {doing === "code" && (
        <NewCode
          name={account.name}
          onTyped={(code) => addSecret("recovery", code)}
        />
      )}
      {doing !== null && (
        <button type="button" class="plain" onClick={() => begin(null)}>
          {words.leave}
        </button>
      )}
    </section>
  );
}

/** Adding a way in: what is being done, what was said of it, and how it is done. */
function useAdding({ account, act }: OfAccount) {
  const desk = useDesk();
  const [doing, setDoing] = useState<"passphrase" | "code" | null>(null);
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState("");
  const identity = desk.who.value?.identity ?? "";
  const add = (key: object): Promise<boolean> =>
    act(() =>
      desk.asCoach((relay, token) =>
        relay.json("/v1/keys", accountSchema, {
          method: "POST",
          token,
          json: key,
        }),
      ),
    );
  const begin = (what: typeof doing): void => {
    setDoing(what);
    setSaid("");
    setProblem("");
  };
  const addPasskey = async (): Promise<void> => {
    begin(null);
    const { id, name } = account;
    const made = await passkeyWay(desk, {
      id,
      name,
      identity,
      label: desk.device,
      known: account.keys.flatMap(({ credential }) => credential ?? []),
    });
    if (!made.ok)
      setProblem(
        made.error === "refused"
          ? deskBeginWords.way.refused
          : deskFrameWords.problems[made.error],
      );
    else if (await add(made.value))
      setSaid("wrapped" in made.value ? words.added : words.addedOnly);
  };
  const addSecret = async (
    kind: "passphrase" | "recovery",
    typed: string,
  ): Promise<null> => {
    const done = await add(await secretWay(desk, kind, { typed, identity }));
    setDoing(null);
    if (done)
      setSaid(kind === "recovery" ? words.codeDone : words.passphraseDone);
    return null;
  };
  return { doing, said, problem, begin, addPasskey, addSecret };
}

function KeyList({ account, act }: OfAccount) {
  const desk = useDesk();
  const day = (at: string): string =>
    locale.day(dayIn(account.zone, new Date(at)));
  const opening = account.keys.filter(
    ({ kind, opens }) => opens && kind !== "recovery",
  );
  return (
    <ul class="held">
      {account.keys.map(({ id, kind, label, opens, createdAt, usedAt }) => {
        const name =
          label === ""
            ? words.kinds[kind]
            : words.named(words.kinds[kind], label);
        const isLast = opens && opening.length === 1 && kind !== "recovery";
        return (
          <li key={id}>
            <div>
              <p>{name}</p>
              <p class="quiet">
                {locale.list([
                  words.made(day(createdAt)),
                  usedAt === null ? words.unused : words.used(day(usedAt)),
                ])}
              </p>
              {!opens && <p class="quiet">{words.opensNot}</p>}
              {isLast && <p class="quiet">{words.last}</p>}
            </div>
            {!isLast && kind !== "recovery" && (
              <button
                type="button"
                onClick={() =>
                  void act(() =>
                    desk.asCoach((relay, token) =>
                      relay.done(`/v1/keys/${id}`, { method: "DELETE", token }),
                    ),
                  )
                }
              >
                <Worded sentence={words.remove(name)} />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
