import { kitWords } from "@staying-power/words";
import { HelpLines } from "../../ui/parts/help/help-lines.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { KitPage } from "./kit-page.tsx";
import { safetyAt } from "../safety/address.ts";

/** Numbers to call at once, whoever the danger is for and whoever it comes from. */
export function SafeDoor() {
  const words = kitWords.safe;
  return (
    <KitPage door="safe" title={words.title} heading={words.heading}>
      <p>{words.intro}</p>
      <HelpLines needs={["crisis", "violence", "using-violence"]} top />
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
