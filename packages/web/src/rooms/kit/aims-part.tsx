import { urgeStudies } from "@staying-power/care";
import { kitWords } from "@staying-power/words";

/** For each thing a person may want right now: what to try, and how much is known about it. */
export function AimsPart() {
  const words = kitWords.aims;
  return (
    <section class="kit-aims">
      <h2>{words.heading}</h2>
      <div>
        {words.list.map(({ label, how, known }) => (
          <details key={label} name="aim">
            <summary>{label}</summary>
            <div class="stack">
              <p>{how}</p>
              <h3 class="quiet">{words.evidence}</h3>
              <p class="quiet">{known(urgeStudies)}</p>
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}
