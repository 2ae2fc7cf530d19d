import { lettingGoWords } from "@staying-power/words";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { helpAt } from "../help/address.ts";
import { kitAt } from "../kit/address.ts";

/** How to let go; it asks for nothing and shows no number. */
export function LettingGoScreen() {
  const words = lettingGoWords;
  const { anger, hard } = words;
  return (
    <Screen heading={words.heading} about="letting-go">
      <Paragraphs text={words.intro} />
      {words.parts.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <Paragraphs text={text} />
        </section>
      ))}
      <section>
        <h2>{anger.heading}</h2>
        <Paragraphs text={anger.text} />
        <ScreenLink to={kitAt({ door: "write" })} class="line-link">
          {anger.write}
        </ScreenLink>
      </section>
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

function Paragraphs({ text }: { readonly text: readonly string[] }) {
  return text.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
