import { ninetyWeeks } from "@staying-power/plan";
import { ninetyRoomWords } from "@staying-power/words";
import { LateEntries } from "../../ui/parts/late-entries.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { HurtingLine } from "../kit/hurting-line.tsx";
import { lettingGoAt } from "../letting-go/address.ts";
import { CardPart } from "./card-part.tsx";
import type { NinetyNow } from "./model/now.ts";
import { OwnTimePart } from "./own-time-part.tsx";
import { PaceChapter } from "./pace-chapter.tsx";
import { ProblemPart } from "./problem-part.tsx";
import { StaysPart } from "./stays-part.tsx";
import { TwoPart } from "./two-part.tsx";
import { useNinety } from "./use-ninety.ts";
import { WaysPart } from "./ways-part.tsx";

/** This week: its card, the old problem, one's own time, and whether it lasts. While two look at it, the card alone. */
export function WeekPage({ now }: { readonly now: NinetyNow }) {
  const { kept } = useNinety();
  const words = ninetyRoomWords;
  const two = kept.two === true;
  return (
    <Screen heading={words.heading} about="ninety, week">
      <p class="quiet">{words.where({ ...now, weeks: ninetyWeeks })}</p>
      <p class="lead">{words.lead}</p>
      <LateEntries />
      <CardPart now={now} two={two} />
      <TwoPart />
      {two ? (
        <>
          <PaceChapter now={now} check={null} />
          <ScreenLink to={lettingGoAt()} class="line-link">
            {words.ways.lettingGo}
          </ScreenLink>
        </>
      ) : (
        <>
          <ProblemPart since={now.since} />
          <OwnTimePart since={now.since} />
          <StaysPart now={now} />
          <WaysPart />
        </>
      )}
      <HurtingLine />
    </Screen>
  );
}
