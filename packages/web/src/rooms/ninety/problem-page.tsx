import { problemStanding } from "@staying-power/plan";
import { oldProblemWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { helpAt } from "../help/address.ts";
import { HurtingLine } from "../kit/hurting-line.tsx";
import { lettingGoAt } from "../letting-go/address.ts";
import { readingAt } from "../reading/address.ts";
import { reunionAt } from "../reunion/address.ts";
import { ninetyAt } from "./address.ts";
import { AgainPart } from "./again-part.tsx";
import { timesSince } from "./model/times.ts";
import { OwnProblem } from "./own-problem.tsx";
import { SignsPart } from "./signs-part.tsx";
import { StepsPart } from "./steps-part.tsx";
import { TimesPart } from "./times-part.tsx";
import { useNinety } from "./use-ninety.ts";

/** The old problem: when it showed, what helps now, its early signs, and the person's own words for it. */
export function ProblemPage({ since }: { readonly since: string }) {
  const { session } = useApp();
  const { kept } = useNinety();
  const words = oldProblemWords;
  const times = timesSince(kept, since);
  const standing = problemStanding(
    times.map(({ on }) => on),
    since,
  );
  return (
    <Screen heading={words.heading} about="ninety, problem">
      <p class="lead">{words.lead}</p>
      <section>
        <h2>{words.times.heading}</h2>
        <AgainPart said={words.times.said} />
        <TimesPart times={times} />
      </section>
      <StepsPart standing={standing} />
      <div class="stack">
        <p class="quiet">{words.afraid}</p>
        <ScreenLink to={helpAt()} class="line-link">
          {words.help}
        </ScreenLink>
      </div>
      <SignsPart facts={session.facts.value} kept={kept} />
      <OwnProblem facts={session.facts.value} />
      <div class="ways">
        <ScreenLink to={reunionAt()} class="line-link">
          {words.check}
        </ScreenLink>
        <ScreenLink to={readingAt()} class="line-link">
          {words.reading}
        </ScreenLink>
        <ScreenLink to={lettingGoAt()} class="line-link">
          {words.lettingGo}
        </ScreenLink>
        <ScreenLink to={ninetyAt()} class="line-link">
          {words.back}
        </ScreenLink>
      </div>
      <HurtingLine />
    </Screen>
  );
}
