import type { HelpNeed } from "@staying-power/care";
import { kitWords } from "@staying-power/words";
import { HelpLines } from "../../ui/parts/help/help-lines.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { CardLink } from "./card-link.tsx";
import { KitPage } from "./kit-page.tsx";
import { KitNotesPart } from "./kit-notes-part.tsx";
import { PeopleList } from "./people-list.tsx";

/** Someone to call, what to say, and lines where someone listens. */
export function CallDoor() {
  const { session } = useApp();
  const words = kitWords.call;
  const needs: readonly HelpNeed[] = session.gates.value.some(
    ({ id }) => id === "under-18",
  )
    ? ["young", "crisis"]
    : ["crisis"];
  return (
    <KitPage door="call" heading={words.heading}>
      <p>{words.intro}</p>
      <KitNotesPart>
        <PeopleList />
      </KitNotesPart>
      <CardLink />
      <section>
        <h2>{words.sayHeading}</h2>
        <ul class="kit-say">
          {words.say.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.lines}</h2>
        <HelpLines needs={needs} />
      </section>
    </KitPage>
  );
}
