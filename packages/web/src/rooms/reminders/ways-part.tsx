import { useSignal } from "@preact/signals";
import { remindersWords } from "@staying-power/words";
import { useCallback, useEffect } from "preact/hooks";
import type { Reminds } from "../../keep/settings.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { calendarAt } from "../calendar/address.ts";
import { ownZone } from "../calendar/own-zone.ts";
import { CanTable } from "./can-table.tsx";
import { askToShow, deviceHere, startWaking, stopWaking } from "./device.ts";
import { closedState, type Device, openState } from "./model/ways.ts";
import { UnsealedPart } from "./unsealed-part.tsx";
import type { UsedReminders } from "./use-reminders.ts";

const words = remindersWords.ways;

/** The honest ways there are, each with what it can do here, and what stands in its way. */
export function WaysPart({ used }: { readonly used: UsedReminders }) {
  const { session } = useApp();
  const device = useSignal<Device | null>(null);
  const isRefused = useSignal(false);
  const look = useCallback(async (): Promise<void> => {
    device.value = await deviceHere();
  }, [device]);
  useEffect(() => void look(), [look]);
  const choose = (reminds: Reminds): void =>
    session.changeSettings({ reminds });
  const wake = async (): Promise<void> => {
    isRefused.value = !(await startWaking());
    if (!isRefused.value) choose(session.lockOn.value ? "unsealed" : "closed");
    await look();
  };
  const here = device.value;
  return (
    <section>
      <h2>{words.heading}</h2>
      <CalendarWay used={used} />
      {here !== null && (
        <>
          <OpenWay
            device={here}
            onAsk={async () => {
              await askToShow();
              await look();
              if (device.value?.notifications === "granted") choose("open");
            }}
            onChoose={async (isOn) => {
              choose(isOn ? "open" : "none");
              if (!isOn) await stopWaking();
            }}
          />
          <ClosedWay
            device={here}
            isRefused={isRefused.value}
            onChoose={async (isOn) => {
              if (isOn) return wake();
              choose("open");
              return stopWaking();
            }}
          />
          <CanTable device={here} hasZone={ownZone() !== null} />
        </>
      )}
    </section>
  );
}

/** In the calendar file, as its own page gives it out. */
function CalendarWay({ used }: { readonly used: UsedReminders }) {
  const { inCalendar } = used.kept;
  return (
    <div class="way">
      <label class="option">
        <input
          type="checkbox"
          checked={inCalendar}
          onChange={() =>
            used.put((kept) => ({ ...kept, inCalendar: !inCalendar }))
          }
        />
        {words.calendar}
      </label>
      <p class="quiet">{words.calendarText}</p>
      {inCalendar && (
        <>
          <div class="row">
            <p>{words.calendarOn}</p>
            <ScreenLink to={calendarAt()} class="button">
              {words.toCalendar}
            </ScreenLink>
          </div>
          <p class="quiet">{words.calendarNote}</p>
        </>
      )}
    </div>
  );
}

interface WayChoiceProps {
  readonly name: string;
  readonly isGranted: boolean;
  readonly isOn: boolean;
  readonly onChoose: (isOn: boolean) => Promise<void>;
}

/** A way that can be turned on where the browser grants it; elsewhere its name alone. */
function WayChoice({ name, isGranted, isOn, onChoose }: WayChoiceProps) {
  return isGranted ? (
    <label class="option">
      <input
        type="checkbox"
        checked={isOn}
        onChange={() => void onChoose(!isOn)}
      />
      {name}
    </label>
  ) : (
    <h3>{name}</h3>
  );
}

interface OpenWayProps {
  readonly device: Device;
  readonly onAsk: () => Promise<void>;
  readonly onChoose: (isOn: boolean) => Promise<void>;
}

/** A notification while the app is open: asked for by a tap, and never before. */
function OpenWay({ device, onAsk, onChoose }: OpenWayProps) {
  const { session } = useApp();
  const state = openState(device);
  const isOn = (session.settings.value.reminds ?? "none") !== "none";
  return (
    <div class="way">
      <WayChoice
        name={words.open}
        isGranted={state === "granted"}
        isOn={isOn}
        onChoose={onChoose}
      />
      <p class="quiet">{words.openText}</p>
      {session.lockOn.value && <p class="quiet">{words.openLocked}</p>}
      <div role="status" class="stack">
        {state !== "granted" && state !== "ask" && <p>{words.states[state]}</p>}
      </div>
      {state === "ask" && (
        <button type="button" onClick={() => void onAsk()}>
          {words.ask}
        </button>
      )}
    </div>
  );
}

interface ClosedWayProps {
  readonly device: Device;
  readonly isRefused: boolean;
  readonly onChoose: (isOn: boolean) => Promise<void>;
}

/** Now and then while the app is shut, with what would stand unsealed for it. */
function ClosedWay({ device, isRefused, onChoose }: ClosedWayProps) {
  const { session } = useApp();
  const state = closedState(device);
  const { reminds } = session.settings.value;
  const lockOn = session.lockOn.value;
  const isOn = reminds === "unsealed" || (reminds === "closed" && !lockOn);
  return (
    <div class="way">
      <WayChoice
        name={words.closed}
        isGranted={state === "granted"}
        isOn={isOn}
        onChoose={onChoose}
      />
      <p class="quiet">{words.closedText}</p>
      {state === "granted" ? (
        <UnsealedPart hasTurned={reminds === "closed" && lockOn} />
      ) : (
        <p>{words.states[state]}</p>
      )}
      <div role="status">{isRefused && <p>{words.states.refused}</p>}</div>
    </div>
  );
}
