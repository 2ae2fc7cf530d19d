import { callWords } from "@staying-power/words";
import { useLayoutEffect } from "preact/hooks";
import { useSignal } from "@preact/signals";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { bookedAt, callAt, waitedAt } from "./address.ts";
import { BeginPart } from "./begin-part.tsx";
import { GatesPart } from "./gates-part.tsx";
import { ListPart } from "./list-part.tsx";
import { leadsTo } from "./model/call-link-in.ts";
import { noWords, withCall, withWait } from "./model/calls.ts";
import { SaidPart } from "./said-part.tsx";
import { booking, useCalls } from "./use-calls.ts";
import "../../ui/parts/forms.css";
import "./call.css";

/** All calls, and how to begin one. A link is taken out of the address as soon as it was read. */
export function CallScreen({ link }: { readonly link: string }) {
  const { navigation } = useApp();
  const { kept, change, beginWith } = useCalls();
  const isWrong = useSignal(false);
  /** Follows a link; whether it is one. */
  const open = (text: string, how?: "instead"): boolean => {
    const found = leadsTo(text);
    isWrong.value = found === null;
    if (found === null) return false;
    if (found.to === "coach") {
      beginWith(found.link, how);
      return true;
    }
    const { to, ...own } = found;
    if (to === "call") {
      change((now) =>
        now.calls.some(({ id }) => id === own.id)
          ? now
          : withCall(now, { ...own, words: noWords, mail: "" }),
      );
      navigation.go(bookedAt({ call: own.id }), how);
    } else {
      change((now) =>
        now.waits.some(({ id }) => id === own.id)
          ? now
          : withWait(now, { ...own, link: "", recipient: "", mail: "" }),
      );
      navigation.go(waitedAt({ wait: own.id }), how);
    }
    return true;
  };
  useLayoutEffect(() => {
    if (link !== "" && !open(link, "instead"))
      navigation.go(callAt(), "instead");
  });
  return (
    <Screen heading={callWords.heading} about="calls">
      <GatesPart />
      <p>{callWords.intro}</p>
      <SaidPart id={booking} />
      <ListPart kept={kept} />
      <BeginPart kept={kept} isWrong={isWrong.value} onOpen={open} />
    </Screen>
  );
}
