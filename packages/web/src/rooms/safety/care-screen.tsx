import { isWithheld } from "@staying-power/care";
import { careWords, gateWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { GatePart } from "./gate-part.tsx";
import { checkAt } from "../check/address.ts";
import { nextAt } from "../interview/address.ts";
import { readingAt } from "../reading/address.ts";

/** What matters more than any forecast, most urgent first. */
export function CareScreen() {
  const { session } = useApp();
  const words = careWords;
  const gates = session.gates.value;
  const [first] = gates;
  if (first === undefined)
    return (
      <Screen heading={words.title} about="care">
        <p>{words.nothing}</p>
        <div class="low">
          <ScreenLink to={nextAt()} class="button main-action">
            {words.carryOn}
          </ScreenLink>
        </div>
      </Screen>
    );
  return (
    <Screen heading={gateWords[first.id].heading} about={`care ${first.id}`}>
      <GatePart gates={gates}>
        {!isWithheld(gates) && (
          <>
            <ScreenLink to={nextAt()} class="button main-action">
              {words.carryOn}
            </ScreenLink>
            <ScreenLink to={readingAt()} class="button">
              {words.seeReading}
            </ScreenLink>
            <ScreenLink to={checkAt()} class="button plain">
              {words.check}
            </ScreenLink>
          </>
        )}
      </GatePart>
    </Screen>
  );
}
