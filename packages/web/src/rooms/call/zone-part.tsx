import { useSignal } from "@preact/signals";
import { bookWords, callWords, locale } from "@staying-power/words";
import { useId, useMemo } from "preact/hooks";
import { zonesWith } from "./model/zones.ts";
import { shownZone } from "./use-calls.ts";

const words = bookWords.when;

interface ZonePartProps {
  /** Empty for that of the device. */
  readonly chosen: string;
  readonly coach: string;
  /** Null as long as it is not known. */
  readonly coachZone: string | null;
  readonly onChange: (zone: string) => void;
}

/** Whose clocks stand below, and by which one's own hours are shown. */
export function ZonePart({
  chosen,
  coach,
  coachZone,
  onChange,
}: ZonePartProps) {
  const isOpen = useSignal(false);
  const zone = shownZone(chosen);
  return (
    <div>
      <p>{callWords.clocks.yourZone(locale.zone(zone))}</p>
      {coachZone !== null && (
        <p>
          {coachZone === zone
            ? callWords.clocks.sameClock
            : callWords.clocks.coachZone({
                coach,
                zone: locale.zone(coachZone),
              })}
        </p>
      )}
      <details
        onToggle={({ currentTarget }) => {
          isOpen.value = currentTarget.open;
        }}
      >
        <summary>{words.zoneChange}</summary>
        {/* Hundreds of them, which nobody waits for who does not look. */}
        {isOpen.value && (
          <ZoneChoice
            chosen={chosen}
            coachZone={coachZone}
            onChange={onChange}
          />
        )}
      </details>
    </div>
  );
}

function ZoneChoice({
  chosen,
  coachZone,
  onChange,
}: Omit<ZonePartProps, "coach">) {
  const id = useId();
  const own = shownZone();
  const zones = useMemo(
    () => zonesWith(own, chosen, coachZone ?? ""),
    [own, chosen, coachZone],
  );
  return (
    <div class="field">
      <label for={id}>{words.zone}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget: { value } }) => onChange(value)}
      >
        <option value="">{words.zoneOwn(locale.zone(own))}</option>
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll("_", " ")}
          </option>
        ))}
      </select>
    </div>
  );
}
