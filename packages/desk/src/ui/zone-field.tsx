import { knownZones } from "@staying-power/calls/zones";
import { useId } from "preact/hooks";

interface ZoneFieldProps {
  readonly label: string;
  readonly note?: string;
  readonly value: string;
  readonly onInput: (zone: string) => void;
}

/** A time zone: typed, or chosen from those that the browser knows. */
export function ZoneField({ label, note, value, onInput }: ZoneFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        list={`${id}-zones`}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        required
        maxLength={64}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value.trim())}
      />
      <datalist id={`${id}-zones`}>
        {knownZones().map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </datalist>
      {note !== undefined && (
        <p class="quiet" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}
