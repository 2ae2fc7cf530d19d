import {
  type Gate,
  type GateId,
  isWithheld,
  needsOf,
} from "@staying-power/care";
import { careWords, gateWords } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import { HelpLines } from "../../ui/parts/help/help-lines.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { answersAt } from "../answers/address.ts";
import { CareWays } from "./care-ways.tsx";
import "./gate-part.css";

interface GatePartProps {
  readonly gates: readonly Gate[];
  /** One more way on, where the screen itself has one. */
  readonly children?: ComponentChildren;
}

/**
 * What comes first behind the gates that are shut: numbers where the next minutes may count, the words of the first
 * gate in full, ways on, the words of the others, and last, quietly, the way to change what was answered.
 */
export function GatePart({ gates, children }: GatePartProps) {
  const words = careWords;
  const needs = needsOf(gates.map(({ id }) => id));
  const [first, ...others] = gates;
  if (first === undefined) return null;
  const urgent = gates.some(({ numbers }) => numbers === "first");
  return (
    <>
      {urgent && <HelpLines needs={needs} top part="first" />}
      <div class="safety">
        {gateWords[first.id].text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <div class="stack">
          <h2>{words.doNow}</h2>
          <Steps of={first.id} />
        </div>
      </div>
      <section>
        <p>{isWithheld(gates) ? words.withheld : words.reframed}</p>
        <p>{gateWords[first.id].lettingGo}</p>
        <CareWays>{children}</CareWays>
      </section>
      {others.map(({ id }) => (
        <section key={id}>
          <h2>{gateWords[id].heading}</h2>
          {gateWords[id].text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <Steps of={id} />
        </section>
      ))}
      <section>
        <h2>{words.help}</h2>
        <HelpLines needs={needs} part={urgent ? "rest" : "whole"} />
      </section>
      <section>
        <p class="quiet">{words.wrong}</p>
        <ScreenLink to={answersAt()} class="line-link quiet">
          {words.change}
        </ScreenLink>
      </section>
    </>
  );
}

/** What to do now. */
function Steps({ of }: { readonly of: GateId }) {
  return (
    <ul class="points">
      {gateWords[of].doNow.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  );
}
