import { about } from "@staying-power/words";
import { Screen } from "../../ui/shell/screen.tsx";

/** What this is, and what it cannot know. */
export function AboutScreen() {
  return (
    <Screen heading={about.heading} about="about">
      <p>{about.intro}</p>
      {about.parts.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </Screen>
  );
}
