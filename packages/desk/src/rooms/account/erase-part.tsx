import { deskAccountWords } from "@staying-power/words";
import { useDesk } from "../../ui/desk-context.ts";
import { SureButton } from "../../ui/sure-button.tsx";
import type { OfAccount } from "./of-account.ts";

const words = deskAccountWords.erase;

/** The end of a desk. */
export function ErasePart({ act }: OfAccount) {
  const desk = useDesk();
  const erase = async (): Promise<void> => {
    await act(async () => {
      const done = await desk.asCoach((relay, token) =>
        relay.done("/v1/account", { method: "DELETE", token }),
      );
      if (done.ok) desk.leave("removed");
      return done;
    });
  };
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <SureButton
        sure={words.sure}
        action={words.action}
        onSure={() => void erase()}
      />
    </section>
  );
}
