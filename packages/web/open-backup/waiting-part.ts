import { type Pace, paced, type Watch } from "@staying-power/seal";
import { workWords as words } from "@staying-power/words";
import { element } from "./element.ts";
import type { Notice } from "./notice.ts";

/** Work that is over sooner, in seconds, needs no more words than that it goes on. */
const shortSeconds = 3;

/** How long it takes, how far it has come, and a way to stop it; nothing while nothing takes long. */
export function waitingPart(notice: Notice): {
  readonly part: HTMLElement;
  begin(): Watch;
  end(): void;
} {
  const bar = element("progress", {
    attributes: { "aria-label": words.done },
  });
  const stop = element(
    "button",
    { attributes: { type: "button" } },
    words.stop,
  );
  const part = element("div", { class: "stack" }, bar, stop);
  part.hidden = true;
  let stopped = false;
  stop.addEventListener("click", () => {
    stopped = true;
  });
  const tell = ({ done, round, seconds }: Pace): void => {
    if (seconds <= shortSeconds) return;
    part.hidden = false;
    bar.value = done;
    notice.say(round === 0 ? words.takes(seconds) : words.other(seconds));
  };
  return {
    part,
    begin: () => {
      stopped = false;
      const watch = paced(() => performance.now(), tell);
      return (progress) => (stopped ? "stop" : watch(progress));
    },
    end: () => {
      part.hidden = true;
    },
  };
}
