import { letGoWords, lettingGoWords } from "@staying-power/words";
import { Door } from "../../ui/shell/door.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { helpAt } from "../help/address.ts";
import { kitAt } from "../kit/address.ts";
import { letGoAt } from "../let-go/address.ts";

interface LettingGoProps {
  /** What a person came for, which stands first. */
  readonly first: "all" | "anger";
}

/** How to let go; it asks for nothing and shows no number. */
export function LettingGoScreen({ first }: LettingGoProps) {
  const words = lettingGoWords;
  const { hard } = words;
  return (
    <Screen
      heading={first === "anger" ? words.anger.heading : words.heading}
      about={`letting-go ${first}`}
    >
      {first === "anger" && <Anger />}
      {first === "anger" ? (
        <section>
          <h2>{words.heading}</h2>
          <Paragraphs text={words.intro} />
        </section>
      ) : (
        <Paragraphs text={words.intro} />
      )}
      <WaysPart />
      {words.parts.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <Paragraphs text={text} />
        </section>
      ))}
      {first === "all" && (
        <section>
          <h2>{words.anger.heading}</h2>
          <Anger />
        </section>
      )}
      <section>
        <h2>{hard.heading}</h2>
        <p>{hard.text}</p>
        <div class="row">
          <ScreenLink to={kitAt()} class="button">
            {hard.kit}
          </ScreenLink>
          <ScreenLink to={helpAt()} class="button">
            {hard.help}
          </ScreenLink>
        </div>
      </section>
      <p class="quiet">{words.says}</p>
    </Screen>
  );
}

/** What can be done here, at equal rank with any other way. */
function WaysPart() {
  const { ways, wayNotes } = letGoWords;
  return (
    <section>
      <h2>{lettingGoWords.ways}</h2>
      <div class="stack doors">
        {(["map", "dates", "rituals", "close"] as const).map((page) => (
          <Door
            key={page}
            to={letGoAt({ page })}
            label={ways[page]}
            note={wayNotes[page]}
          />
        ))}
      </div>
    </section>
  );
}

function Anger() {
  const { anger } = lettingGoWords;
  return (
    <>
      <Paragraphs text={anger.text} />
      <ScreenLink to={kitAt({ door: "write" })} class="line-link">
        {anger.write}
      </ScreenLink>
    </>
  );
}

function Paragraphs({ text }: { readonly text: readonly string[] }) {
  return text.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
