import { kitWords } from "@staying-power/words";
import { kitLine } from "../../ui/own/kit-line.ts";
import { OwnMark } from "../../ui/own/in-use.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import type { WayBack } from "../../ui/shell/way-back.ts";
import { BreathCircle } from "./breath-circle.tsx";
import { LaterAims } from "./later-part.tsx";
import { MoreInKit } from "./more-in-kit.tsx";
import { useKitWait } from "./use-kit-wait.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { isDoorOpen, mayWrite } from "../../visit/doors.ts";
import { partOfDay } from "../../visit/part-of-day.ts";
import { checkAt } from "../check/address.ts";
import { lettingGoAt } from "../letting-go/address.ts";
import { startAt } from "../start/address.ts";
import { kitAt } from "./address.ts";

const toStart: WayBack = { to: startAt(), label: kitWords.back };
const doors = ["write", "why", "call", "safe"] as const;

/** How long one line stays. */
const lineMs = 25_000;

/** A slow breath, one line, the time that is left, and four doors. */
export function BreatheDoor() {
  const { session } = useApp();
  const { wait, startAgain } = useKitWait();
  const writing = session.writing.value;
  const part = partOfDay(new Date(session.clock.minute.value));
  const words = kitWords.breathe;
  const over = wait.minutesLeft === 0;
  const { line, ours } = kitLine(
    mayWrite(writing) ? "open" : "kept",
    part,
    Math.floor(wait.elapsedMs / lineMs),
  );
  return (
    <Screen
      heading={over ? words.over.heading : words.heading}
      about="kit"
      back={toStart}
    >
      <div class="kit-wait">
        <BreathCircle />
        <p class="kit-line">{over ? words.over.text : line}</p>
        {!over && <OwnMark ours={ours} />}
        <div class="kit-left">
          <p role="status" class="quiet">
            {over ? words.over.done : words.left(wait.minutesLeft)}
          </p>
          <button type="button" class="plain" onClick={startAgain}>
            {words.again}
          </button>
        </div>
      </div>
      <nav aria-label={kitWords.doors.label} class="kit-doors">
        {doors.map((door) => (
          <ScreenLink
            key={door}
            to={kitAt({ door })}
            class={`button kit-door-${door}`}
          >
            {kitWords.doors[door]}
          </ScreenLink>
        ))}
        {isDoorOpen("check", session.gates.value) && (
          <ScreenLink to={checkAt({ from: "kit" })} class="button plain">
            {kitWords.doors.check}
          </ScreenLink>
        )}
        {session.gates.value.length > 0 && (
          <ScreenLink to={lettingGoAt()} class="button kit-door-letting-go">
            {kitWords.doors.lettingGo}
          </ScreenLink>
        )}
        <ScreenLink to={kitAt({ door: "after" })} class="button plain">
          {kitWords.doors.after}
        </ScreenLink>
      </nav>
      <LaterAims />
      <MoreInKit />
    </Screen>
  );
}
