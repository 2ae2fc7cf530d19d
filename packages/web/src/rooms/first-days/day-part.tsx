import { firstDaysWords, markWords } from "@staying-power/words";
import { dayLine } from "../../ui/own/day-line.ts";
import { OwnMark } from "../../ui/own/in-use.tsx";
import { Worded } from "../../ui/parts/worded.tsx";
import type { Place } from "../../ui/shell/address.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { StepBox } from "../kit/step-box.tsx";
import { useSteps } from "../kit/use-steps.ts";
import { kitAt } from "../kit/address.ts";
import { logisticsAt } from "../logistics/address.ts";
import { lookingAt } from "../looking/address.ts";
import { mapAt } from "../map/address.ts";
import { reachedOutAt } from "../reached-out/address.ts";
import {
  dayLines,
  type FitName,
  type Telling,
  toldLines,
} from "./model/day-lines.ts";
import type { DayPart } from "./model/hours.ts";

type WayName = keyof typeof firstDaysWords.ways;

interface Way {
  readonly name: WayName;
  readonly to: Place;
  /** It leads to a message, or to a plan: not behind a gate that leaves nothing but care. */
  readonly isAdvice?: true;
}

const breathe: Way = { name: "breathe", to: kitAt() };
const call: Way = { name: "call", to: kitAt({ door: "call" }) };
const write: Way = { name: "write", to: kitAt({ door: "write" }) };
const safe: Way = { name: "safe", to: kitAt({ door: "safe" }) };
const why: Way = { name: "why", to: kitAt({ door: "why" }) };
const looking: Way = { name: "looking", to: lookingAt() };
const reachedOut: Way = { name: "reachedOut", to: reachedOutAt() };
const logistics: Way = {
  name: "logistics",
  to: logisticsAt(),
  isAdvice: true,
};

const ways: Readonly<Record<DayPart | FitName, readonly Way[]>> = {
  hour: [breathe, call],
  tonight: [write, looking, call],
  morning: [reachedOut, call],
  second: [looking, why, logistics],
  third: [{ name: "map", to: mapAt() }],
  night: [safe, write],
  children: [logistics],
  together: [logistics, safe],
  ended: [write],
  alone: [call],
};

interface DayPartFoldProps {
  readonly name: DayPart | FitName;
  readonly heading: string;
  /** Whether it is said to be the present one. */
  readonly isNow: boolean;
  /** Whether it stands unfolded at first. */
  readonly isShown: boolean;
  readonly telling: Telling;
}

/** One part of the first days, or what someone finds themselves in: a few lines, and where to go on. */
export function DayPartFold(props: DayPartFoldProps) {
  const { name, heading, isNow, isShown, telling } = props;
  const words = firstDaysWords;
  const { isDone, tick } = useSteps("first-days");
  return (
    <details open={isShown}>
      <summary>
        {isNow ? <Worded sentence={words.now(heading)} /> : heading}
      </summary>
      <div class="stack">
        <ul class="day-lines">
          {toldLines(name, telling).map((line) => {
            const { mark, ...rest } = dayLines[line];
            const { text, by, ours } = dayLine(line);
            const sentence = words.line(text, by ?? markWords[mark]);
            return (
              <li key={line}>
                {"tick" in rest ? (
                  <StepBox
                    sentence={sentence}
                    done={isDone(line)}
                    onTick={(done) => tick(line, done)}
                  />
                ) : (
                  <p>
                    <Worded sentence={sentence} />
                  </p>
                )}
                <OwnMark ours={ours} />
              </li>
            );
          })}
        </ul>
        <div class="day-ways">
          {ways[name]
            .filter(({ isAdvice }) => telling.isOpen || isAdvice !== true)
            .map((way) => (
              <ScreenLink key={way.name} to={way.to} class="line-link">
                {words.ways[way.name]}
              </ScreenLink>
            ))}
        </div>
      </div>
    </details>
  );
}
