import { kitWords } from "@staying-power/words";
import { HelpLines } from "../../ui/parts/help/help-lines.tsx";
import { KitPage } from "./kit-page.tsx";
import { KitNotesPart } from "./kit-notes-part.tsx";
import { PeopleList } from "./people-list.tsx";

/** Someone to call, what to say, and lines where someone listens. */
export function CallDoor() {
  const words = kitWords.call;
  return (
    <KitPage door="call" title={words.title} heading={words.heading}>
      <p>{words.intro}</p>
      <KitNotesPart>
        <PeopleList />
      </KitNotesPart>
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
        <HelpLines needs={["crisis"]} />
      </section>
    </KitPage>
  );
}
