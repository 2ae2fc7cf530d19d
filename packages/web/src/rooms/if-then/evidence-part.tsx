import { ifThenWords } from "@staying-power/words";

/** What is known of plans of this form, and what is not. */
export function EvidencePart() {
  const { summary, text } = ifThenWords.evidence;
  return (
    <details>
      <summary>{summary}</summary>
      <div class="stack">
        {text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </details>
  );
}
