import { isWithheld } from "@staying-power/care";
import { firstDaysWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { KeptPart } from "../../ui/shell/kept-part.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { UnlockButton } from "../../ui/shell/unlock-button.tsx";
import { partOfDay } from "../../visit/part-of-day.ts";
import { kitAt } from "../kit/address.ts";
import { HurtingLine } from "../kit/hurting-line.tsx";
import { BeforeNumbers } from "../safety/before-numbers.tsx";
import { DayPartFold } from "./day-part.tsx";
import { fitNames, fitting } from "./model/day-lines.ts";
import { dayParts } from "./model/hours.ts";
import { OverPart } from "./over-part.tsx";
import { useHours } from "./use-hours.ts";
import { WhenPart } from "./when-part.tsx";
import "../../ui/parts/forms.css";
import "./first-days.css";

/** The first 72 hours: the part someone is in stands open, the rest is folded. */
export function FirstDaysScreen() {
  const words = firstDaysWords;
  const { session } = useApp();
  const hours = useHours();
  const gates = session.gates.value;
  const telling = {
    isOpen: !isWithheld(gates),
    endedIt: session.facts.value.endedBy === "me",
  };
  const now = new Date(session.clock.minute.value);
  const fits = fitting(session.facts.value, partOfDay(now) === "night");
  const [first] = dayParts;
  const part = hours === null ? first : hours.part;
  return (
    <Screen
      heading={words.heading}
      about="first days"
      back={{ to: kitAt(), label: words.back }}
    >
      <BeforeNumbers gates={gates} heading={words.below} />
      <HurtingLine />
      <div class="stack">
        <WhenPart hours={hours} />
        {hours !== null && hours.part === null && <OverPart />}
      </div>
      <div class="folds">
        {dayParts.map((each) => (
          <DayPartFold
            key={each}
            name={each}
            heading={words.parts[each]}
            isNow={hours !== null && each === part}
            isShown={each === part}
            telling={telling}
          />
        ))}
      </div>
      <section>
        <h2>{words.fitsHeading}</h2>
        <div class="folds">
          {fitNames.map((each) => (
            <DayPartFold
              key={each}
              name={each}
              heading={words.fits[each]}
              isNow={false}
              isShown={fits.has(each)}
              telling={telling}
            />
          ))}
        </div>
      </section>
      <KeptPart
        locked={
          <div class="card">
            <p>{words.locked}</p>
            <UnlockButton label={words.unlock} />
          </div>
        }
      >
        <p class="quiet">{words.whoSays}</p>
      </KeptPart>
    </Screen>
  );
}
