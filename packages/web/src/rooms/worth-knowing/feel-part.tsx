import { useSignal } from "@preact/signals";
import { worthKnowingWords } from "@staying-power/words";

/** The stages in their order; what was seen is ticked, and kept nowhere. */
export function FeelPart() {
  const { feelStages, feelSeen } = worthKnowingWords;
  const seen = useSignal<ReadonlySet<string>>(new Set());
  const tick = (what: string, isSeen: boolean): void => {
    const next = new Set(seen.value);
    if (isSeen) next.add(what);
    else next.delete(what);
    seen.value = next;
  };
  return (
    <section>
      <h2>{feelSeen.heading}</h2>
      <p>{feelSeen.text}</p>
      <ol class="stack feel-stages">
        {feelStages.map((stage) => (
          <li key={stage.id}>
            <fieldset>
              <legend>{stage.name}</legend>
              {stage.seen.map((what) => (
                <div key={what}>
                  <label class="check">
                    <input
                      type="checkbox"
                      checked={seen.value.has(what)}
                      onChange={({ currentTarget }) =>
                        tick(what, currentTarget.checked)
                      }
                    />
                    {what}
                  </label>
                </div>
              ))}
            </fieldset>
          </li>
        ))}
      </ol>
      <p role="status">{seen.value.size > 0 && feelSeen.note}</p>
    </section>
  );
}
