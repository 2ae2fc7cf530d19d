import { careWords, gateWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { GatePart } from "./gate-part.tsx";

/** What matters more than any forecast, most urgent first. */
export function CareScreen() {
  const { session } = useApp();
  const words = careWords;
  const gates = session.gates.value;
  const [first] = gates;
  if (first === undefined)
    return (
      <Screen title={words.title} heading={words.title} about="care">
        <p>{words.nothing}</p>
        <div class="low">
          <ScreenLink to={{ screen: "next" }} class="button main-action">
            {words.carryOn}
          </ScreenLink>
        </div>
      </Screen>
    );
  return (
    <Screen
      title={words.title}
      heading={gateWords[first.id].heading}
      about={`care ${first.id}`}
    >
      <GatePart gates={gates} withheld={session.withheld.value} />
      {!session.withheld.value && (
        <div>
          <ScreenLink to={{ screen: "reading" }} class="button">
            {words.seeReading}
          </ScreenLink>
        </div>
      )}
    </Screen>
  );
}
