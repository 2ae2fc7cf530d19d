import {
  type Account,
  account as accountSchema,
} from "@staying-power/envelope";
import { Screen, Worded } from "@staying-power/web/ui";
import { deskAccountWords, deskFrameWords } from "@staying-power/words";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { DevicesPart } from "./devices-part.tsx";
import { ErasePart } from "./erase-part.tsx";
import { KeysPart } from "./keys-part.tsx";
import type { OfAccount } from "./of-account.ts";
import { PracticePart } from "./practice-part.tsx";
import { ZonePart } from "./zone-part.tsx";
import "./account.css";

const words = deskAccountWords;

/** Ways in, devices, the zone, other coaches, and the end of it. */
export function AccountScreen() {
  const desk = useDesk();
  const [account, setAccount] = useState<Account | null>(null);
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  const load = useCallback(async (): Promise<void> => {
    const got = await desk.asCoach((relay, token) =>
      relay.json("/v1/account", accountSchema, { token }),
    );
    setProblem(got.ok ? null : got.error);
    if (got.ok) setAccount(got.value);
  }, [desk]);
  useEffect(() => {
    void load();
  }, [load]);
  const act: OfAccount["act"] = async (what) => {
    setProblem(null);
    const done = await what();
    if (!done.ok) setProblem(done.error);
    else if (desk.who.value !== null) await load();
    return done.ok;
  };
  return (
    <Screen heading={words.heading} about="account">
      <ProblemLine problem={problem} />
      {account === null && problem === null && (
        <p class="waiting">{deskFrameWords.loading}</p>
      )}
      {account !== null && (
        <>
          <p>
            <Worded sentence={words.intro(account.name)} />
          </p>
          <KeysPart {...{ account, act }} />
          <DevicesPart {...{ account, act }} />
          <ZonePart {...{ account, act }} />
          <PracticePart />
          <ErasePart {...{ account, act }} />
        </>
      )}
    </Screen>
  );
}
