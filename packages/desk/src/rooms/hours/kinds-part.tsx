import { type Availability, callPlaces } from "@staying-power/envelope";
import { Worded } from "@staying-power/web/ui";
import { deskHoursWords } from "@staying-power/words";
import { useEffect, useState } from "preact/hooks";
import { NumberField, TextField } from "./fields.tsx";
import { fieldId, useForm } from "./form-context.ts";
import { newKind } from "./hours-draft.ts";

const words = deskHoursWords.kinds;

type Kind = Availability["kinds"][number];

/** What people can choose from. */
export function KindsPart() {
  const { draft, faults, change } = useForm();
  const { kinds } = draft;
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      <p class="quiet">{kinds.length === 0 ? words.none : words.intro}</p>
      {kinds.map((kind, place) => (
        <KindFields
          key={kind.id}
          kind={kind}
          place={`kinds.${place}`}
          // What has to be mended is not hidden.
          isOpen={[...faults.keys()].some((each) =>
            each.startsWith(`kinds.${place}.`),
          )}
          onChange={(what) =>
            change({
              kinds: kinds.map((each) =>
                each.id === kind.id ? { ...each, ...what } : each,
              ),
            })
          }
          onRemove={() =>
            change({ kinds: kinds.filter(({ id }) => id !== kind.id) })
          }
        />
      ))}
      {kinds.length < 20 && (
        <button
          type="button"
          onClick={() => {
            change({ kinds: [...kinds, newKind("")] });
            // It opens above this button: whoever has no mouse goes on in it.
            const name = fieldId(`kinds.${kinds.length}.name`);
            requestAnimationFrame(() => document.getElementById(name)?.focus());
          }}
        >
          {words.add}
        </button>
      )}
    </section>
  );
}

interface KindFieldsProps {
  readonly kind: Kind;
  readonly place: string;
  readonly isOpen: boolean;
  readonly onChange: (what: Partial<Kind>) => void;
  readonly onRemove: () => void;
}

function KindFields({
  kind,
  place,
  isOpen,
  onChange,
  onRemove,
}: KindFieldsProps) {
  const name = kind.name.trim() === "" ? words.unnamed : kind.name;
  const length = Number.isNaN(kind.minutes)
    ? ""
    : deskHoursWords.minutes(kind.minutes);
  const opened = useOpened(isOpen || kind.name === "");
  return (
    <div class="card">
      <details {...opened}>
        <summary>{words.title(name, length)}</summary>
        <div class="stack">
          <TextField
            place={`${place}.name`}
            label={words.name}
            most={60}
            value={kind.name}
            onInput={(text) => onChange({ name: text })}
          />
          <KindTimes {...{ kind, place, onChange }} />
          <KindPlace {...{ kind, place, onChange }} />
          <TextField
            place={`${place}.price`}
            label={words.price}
            note={words.priceNote}
            most={120}
            value={kind.price}
            onInput={(price) => onChange({ price })}
          />
          <TextField
            place={`${place}.payLink`}
            label={words.payLink}
            type="url"
            most={300}
            value={kind.payLink}
            onInput={(payLink) => onChange({ payLink })}
          />
          <button type="button" class="plain" onClick={onRemove}>
            <Worded sentence={words.remove(name)} />
          </button>
        </div>
      </details>
    </div>
  );
}

/** Open once it has to be, and then until it is closed by hand: never under a name that is being typed. */
function useOpened(hasToBe: boolean) {
  const [open, setOpen] = useState(hasToBe);
  useEffect(() => {
    if (hasToBe) setOpen(true);
  }, [hasToBe]);
  return {
    open,
    onToggle: (event: { readonly currentTarget: HTMLDetailsElement }) =>
      setOpen(event.currentTarget.open),
  };
}

type PartProps = Pick<KindFieldsProps, "kind" | "place" | "onChange">;

function KindTimes({ kind, place, onChange }: PartProps) {
  return (
    <>
      <NumberField
        place={`${place}.minutes`}
        label={words.minutes}
        least={5}
        most={240}
        step={5}
        value={kind.minutes}
        onInput={(minutes) => onChange({ minutes })}
      />
      <div class="fields">
        <NumberField
          place={`${place}.before`}
          label={words.before}
          least={0}
          most={120}
          step={5}
          value={kind.before}
          onInput={(before) => onChange({ before })}
        />
        <NumberField
          place={`${place}.after`}
          label={words.after}
          least={0}
          most={120}
          step={5}
          value={kind.after}
          onInput={(after) => onChange({ after })}
        />
      </div>
    </>
  );
}

function KindPlace({ kind, place, onChange }: PartProps) {
  const id = fieldId(`${place}.place`);
  return (
    <>
      <div class="field">
        <label for={id}>{words.place}</label>
        <select
          id={id}
          value={kind.place}
          onChange={(event) => {
            const chosen = callPlaces.find(
              (each) => each === event.currentTarget.value,
            );
            if (chosen !== undefined) onChange({ place: chosen });
          }}
        >
          {callPlaces.map((each) => (
            <option key={each} value={each}>
              {words.places[each]}
            </option>
          ))}
        </select>
      </div>
      <TextField
        place={`${place}.where`}
        label={words.where}
        note={words.whereNote}
        most={300}
        value={kind.where}
        onInput={(where) => onChange({ where })}
      />
    </>
  );
}
