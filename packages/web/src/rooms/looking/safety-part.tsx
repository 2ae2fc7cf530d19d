import { lookingWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { kitAt } from "../kit/address.ts";

/** Accounts and places where someone is afraid: talk first, change later. */
export function SafetyPart({ isFirst }: { readonly isFirst: boolean }) {
  const words = lookingWords.safety;
  const text = (
    <>
      {words.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <ScreenLink to={kitAt({ door: "safe" })} class="button">
        {words.lines}
      </ScreenLink>
    </>
  );
  return isFirst ? (
    <section class="card">
      <h2>{words.heading}</h2>
      {text}
    </section>
  ) : (
    <details>
      <summary>{words.heading}</summary>
      <div class="stack">{text}</div>
    </details>
  );
}
