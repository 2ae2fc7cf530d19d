import { account as accountSchema } from "@staying-power/envelope";
import { isTimeZone } from "@staying-power/plan";
import { deskAccountWords, deskBeginWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";
import { ZoneField } from "../../ui/zone-field.tsx";
import type { OfAccount } from "./of-account.ts";

const words = deskAccountWords.zone;

/** The zone whose clocks the desk goes by. */
export function ZonePart({ account, act }: OfAccount) {
  const desk = useDesk();
  const [zone, setZone] = useState(account.zone);
  const [said, setSaid] = useState("");
  const [wrong, setWrong] = useState(false);
  const change = async (): Promise<void> => {
    setWrong(!isTimeZone(zone));
    if (!isTimeZone(zone)) return;
    const done = await act(() =>
      desk.asCoach((relay, token) =>
        relay.json("/v1/account", accountSchema, {
          method: "PATCH",
          token,
          json: { zone },
        }),
      ),
    );
    if (!done) return;
    desk.moveTo(zone);
    setSaid(words.done);
  };
  return (
    <section>
      <h2>{words.heading}</h2>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void change();
        }}
      >
        <ZoneField label={words.label} value={zone} onInput={setZone} />
        <div role="alert">
          {wrong && <p class="problem">{deskBeginWords.who.wrongZone}</p>}
        </div>
        <button type="submit" disabled={zone === account.zone}>
          {words.action}
        </button>
        <p role="status" class="quiet">
          {said}
        </p>
      </form>
    </section>
  );
}
