import { urgeStudies } from "@staying-power/care";
import { aimWords } from "@staying-power/words";

/** For each thing a person may want right now: what to try, how much is known of it, and from whom. */
export function AimsPart() {
  const words = aimWords;
  return (
    <section class="kit-aims">
      <h2>{words.heading}</h2>
      <div>
        {words.list.map(({ label, techniques }) => (
          <details key={label} name="aim">
            <summary>{label}</summary>
            <div class="stack">
              {techniques.map((technique) => (
                <Technique key={technique.name} technique={technique} />
              ))}
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}

interface TechniqueProps {
  readonly technique: (typeof aimWords.list)[number]["techniques"][number];
}

function Technique({ technique }: TechniqueProps) {
  const { name, how, known, from } = technique;
  const sources = from.map((key) => urgeStudies[key]);
  return (
    <section class="kit-technique">
      <h3>{name}</h3>
      <p>{how}</p>
      <h4 class="quiet">{aimWords.evidence}</h4>
      <p class="quiet">{known(urgeStudies)}</p>
      {sources.length > 0 && (
        <p class="quiet kit-source">{aimWords.source(sources)}</p>
      )}
    </section>
  );
}
