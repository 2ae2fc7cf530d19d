import {
  type Plan,
  shownStages,
  type StageStanding,
  type StageStatus,
} from "@staying-power/plan";
import { mapScreenWords, mapWords } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { focusAt } from "../focus/address.ts";
import { letGoAt } from "../let-go/address.ts";
import { lettingGoAt } from "../letting-go/address.ts";
import { ninetyAt } from "../ninety/address.ts";
import { reachedOutAt } from "../reached-out/address.ts";
import { reunionAt } from "../reunion/address.ts";
import type { Place } from "../../ui/shell/address.ts";
import { Worded } from "../../ui/parts/worded.tsx";

/** The stages, in order, each with how it stands: by a word, and by the shape of its mark. */
export function StagesPart({
  plan,
}: {
  readonly plan: Pick<Plan, "state" | "stages">;
}) {
  return (
    <section>
      <h2>{mapWords.headings.stages}</h2>
      <ol class="stages">
        {shownStages(plan).map(({ id, status }) => (
          <li key={id} class={status}>
            <StageMark status={status} />
            <StageName id={id} status={status}>
              <StageWords id={id} status={status} />
            </StageName>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Its name and how it stands; letting go is open also while it is not the way one is on. */
export function StageWords({ id, status }: StageStanding) {
  return (
    <Worded
      sentence={mapScreenWords.stage({
        name: mapWords.stages[id],
        status:
          id === "letting-go" && status === "next"
            ? mapScreenWords.alwaysOpen
            : mapWords.statuses[status],
      })}
    />
  );
}

/** Some stages lead to their page while it is their time. */
const pageOf: { readonly [Id in StageStanding["id"]]?: Place } = {
  focus: focusAt(),
  "reached-out": reachedOutAt(),
  "reunion-check": reunionAt(),
  "ninety-days": ninetyAt(),
  "letting-go": letGoAt(),
};

/** Letting go has a page always, before its time the one that says what it is. */
function StageName({
  id,
  status,
  children,
}: StageStanding & { readonly children: ComponentChildren }) {
  const page =
    status === "now"
      ? pageOf[id]
      : id === "letting-go"
        ? lettingGoAt()
        : undefined;
  return page === undefined ? (
    <span>{children}</span>
  ) : (
    <ScreenLink to={page}>{children}</ScreenLink>
  );
}

/** A tick, a full disc, a ring, and a broken ring. */
export function StageMark({ status }: { readonly status: StageStatus }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      {status === "done" ? (
        <path d="M3 10.5 8 15.5 17 5" />
      ) : (
        <circle cx="10" cy="10" r="7" />
      )}
    </svg>
  );
}
