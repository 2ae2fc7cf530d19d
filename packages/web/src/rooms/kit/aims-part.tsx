import {
  studiesOfTechnique,
  urgeAimIds,
  urgeAims,
  urgeStudies,
  type UrgeTechniqueId,
} from "@staying-power/care";
import { aimWords } from "@staying-power/words";
import { oursOfTechnique, techniqueWords } from "../../ui/own/aim-words.ts";
import { OwnMark } from "../../ui/own/in-use.tsx";

/** For each thing a person may want right now: what to try, how much is known of it, and from whom. */
export function AimsPart() {
  const words = aimWords;
  return (
    <section class="kit-aims">
      <h2>{words.heading}</h2>
      <div>
        {urgeAimIds.map((aim) => (
          <details key={aim} name="aim">
            <summary>{words.aims[aim]}</summary>
            <div class="stack">
              {urgeAims[aim].map((id) => (
                <Technique key={id} id={id} />
              ))}
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}

function Technique({ id }: { readonly id: UrgeTechniqueId }) {
  const { name, how, known } = techniqueWords[id];
  const sources = studiesOfTechnique[id].map((study) => urgeStudies[study]);
  return (
    <section class="kit-technique">
      <h3>{name}</h3>
      <p>{how}</p>
      <OwnMark ours={oursOfTechnique(id)} />
      <h4 class="quiet">{aimWords.evidence}</h4>
      <p class="quiet">{known(urgeStudies)}</p>
      {sources.length > 0 && (
        <p class="quiet kit-source">{aimWords.source(sources)}</p>
      )}
    </section>
  );
}
