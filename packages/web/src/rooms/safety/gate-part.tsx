import { type Gate, isWithheld, needsOf } from "@staying-power/care";
import { careWords, gateWords } from "@staying-power/words";
import { HelpLines } from "../../ui/parts/help/help-lines.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { answersAt } from "../answers/address.ts";
import "./gate-part.css";

interface GatePartProps {
  readonly gates: readonly Gate[];
}

/** The words of the gates that are shut: for one at once and in full, for the others below it. */
export function GatePart({ gates }: GatePartProps) {
  const words = careWords;
  const needs = needsOf(gates.map(({ id }) => id));
  const [first, ...others] = gates;
  if (first === undefined) return null;
  return (
    <>
      <div class="safety">
        {gateWords[first.id].text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <div class="stack">
          <h2>{words.doNow}</h2>
          <ul class="points">
            {gateWords[first.id].doNow.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </div>
      </div>
      <section>
        <h2>{words.help}</h2>
        <HelpLines needs={needs} />
      </section>
      {others.map(({ id }) => (
        <section key={id}>
          <h2>{gateWords[id].heading}</h2>
          {gateWords[id].text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <ul class="points">
            {gateWords[id].doNow.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <p>{gateWords[first.id].lettingGo}</p>
        <p>{isWithheld(gates) ? words.withheld : words.reframed}</p>
        <p class="quiet">{words.wrong}</p>
        <div class="row">
          <ScreenLink to={answersAt()} class="button plain">
            {words.change}
          </ScreenLink>
        </div>
      </section>
    </>
  );
}
