import { coachName } from "@staying-power/envelope";
import { isTimeZone } from "@staying-power/plan";
import { deskBeginWords } from "@staying-power/words";
import { useId, useState } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";
import { ZoneField } from "../../ui/zone-field.tsx";
import type { Beginner } from "../../visit/begin.ts";

const words = deskBeginWords;

interface WhoStepProps {
  /** What was told before, when one comes back. */
  readonly who: Beginner | null;
  readonly onTold: (who: Beginner) => Promise<void>;
}

/** A name, a zone, and what this device is called. */
export function WhoStep({ who, onTold }: WhoStepProps) {
  const desk = useDesk();
  const [name, setName] = useState(who?.name ?? "");
  const [zone, setZone] = useState(who?.zone ?? desk.zone);
  const [device, setDevice] = useState(who?.device ?? desk.device);
  const [problem, setProblem] = useState("");
  const noteId = useId();
  const send = (): void => {
    const trimmed = name.trim();
    if (!coachName.safeParse(trimmed).success) setProblem(words.who.wrongName);
    else if (!isTimeZone(zone)) setProblem(words.who.wrongZone);
    else void onTold({ name: trimmed, zone, device: device.trim() });
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p>{words.intro}</p>
      <p class="quiet">{words.steps}</p>
      <h2>{words.who.heading}</h2>
      <div class="field">
        <label for={`${noteId}-name`}>{words.who.name}</label>
        <input
          id={`${noteId}-name`}
          autocomplete="username"
          required
          maxLength={60}
          aria-describedby={noteId}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <p class="quiet" id={noteId}>
          {words.who.nameNote}
        </p>
      </div>
      <ZoneField
        label={words.who.zone}
        note={words.who.zoneNote}
        value={zone}
        onInput={setZone}
      />
      <label class="field">
        <span>{words.who.device}</span>
        <input
          maxLength={60}
          value={device}
          onInput={(event) => setDevice(event.currentTarget.value)}
        />
      </label>
      <div role="alert">
        {problem !== "" && <p class="problem">{problem}</p>}
      </div>
      <button type="submit" class="main-action">
        {words.who.action}
      </button>
    </form>
  );
}
