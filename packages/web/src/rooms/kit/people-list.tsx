import { callAddress } from "@staying-power/care";
import { kitWords } from "@staying-power/words";
import { withEntryBack, withoutEntry } from "./model/kit-entries.ts";
import { kitLimits } from "./model/kit-limits.ts";
import type { KitPerson } from "./model/kit-notes.ts";
import { newId } from "../../ui/parts/new-id.ts";
import { PersonForm } from "./person-form.tsx";
import { useKitNotes } from "./use-kit-notes.ts";
import { useUndo } from "./use-undo.tsx";
import { Worded } from "../../ui/parts/worded.tsx";

/** The people a person chose for a night like this. */
export function PeopleList() {
  const words = kitWords.call;
  const { notes, change } = useKitNotes();
  const undo = useUndo();
  const { people } = notes;
  const set = (
    update: (people: readonly KitPerson[]) => readonly KitPerson[],
  ) => change((kit) => ({ ...kit, people: update(kit.people) }));

  const remove = (person: KitPerson): void => {
    const place = people.indexOf(person);
    set((all) => withoutEntry(all, person.id));
    undo.offer(() => set((all) => withEntryBack(all, person, place)));
  };

  return (
    <>
      {undo.line}
      {people.length === 0 ? (
        <p class="quiet">{words.empty}</p>
      ) : (
        <ul class="kit-list kit-people">
          {people.map((person) => {
            const address = callAddress(person.number);
            return (
              <li key={person.id}>
                {address === null ? (
                  <p>{words.entry(person)}</p>
                ) : (
                  <a class="button" href={address}>
                    <span>{words.call(person.name)}</span>
                    <span class="quiet">{person.number}</span>
                  </a>
                )}
                <button
                  type="button"
                  class="plain"
                  onClick={() => remove(person)}
                >
                  <Worded sentence={words.delete(person.name)} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {people.length >= kitLimits.people ? (
        <p role="status">{words.full(kitLimits.people)}</p>
      ) : (
        <details class="kit-add" open={people.length === 0 ? true : undefined}>
          <summary>{words.addHeading}</summary>
          <PersonForm
            key={people.length}
            onKeep={(person) =>
              set((all) => [...all, { id: newId(), ...person }])
            }
          />
        </details>
      )}
    </>
  );
}
