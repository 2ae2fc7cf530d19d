import { helpNeeds, needsFor } from "@staying-power/care";
import { kitWords } from "@staying-power/words";
import { HelpLines } from "../../ui/parts/help/help-lines.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { KitPage } from "./kit-page.tsx";
import { safetyAt } from "../safety/address.ts";

/** Numbers to call at once, whoever the danger is for and whoever it comes from. */
export function SafeDoor() {
  const { session } = useApp();
  const words = kitWords.safe;
  const needs = needsFor(
    helpNeeds,
    session.gates.value.map(({ id }) => id),
  );
  return (
    <KitPage door="safe" heading={words.heading}>
      <HelpLines needs={needs} top intro={words.intro} />
      {[words.toMyself, words.toMe, words.fromMe].map(({ heading, text }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <p>{text}</p>
        </section>
      ))}
      <ScreenLink
        to={safetyAt({ question: "now", onTo: "care" })}
        class="button"
      >
        {words.questions}
      </ScreenLink>
    </KitPage>
  );
}
