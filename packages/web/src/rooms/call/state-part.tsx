import type { Call } from "@staying-power/envelope";
import { bookedWords as words, callWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { HourPart } from "./hour-part.tsx";
import { isOver } from "./model/over.ts";
import type { KeptCall, WasAt } from "./model/calls-kept.ts";
import { shortHour } from "./model/told-clocks.ts";
import { shownZone } from "./use-calls.ts";

interface StatePartProps {
  readonly call: KeptCall & { readonly seen: Call };
}

/** How it stands, what changed and who did it, when and where it is. */
export function StatePart({ call }: StatePartProps) {
  const { session } = useApp();
  const { seen, was } = call;
  const zone = shownZone();
  const { coach, kind, said, changedBy, state } = seen;
  return (
    <div class="stack">
      <p class="call-state">{stateText(call, session.clock.minute.value)}</p>
      {was !== undefined && state === "booked" && (
        <p class="notice moved">{movedText(was, coach.name, zone)}</p>
      )}
      {said !== "" && (
        <>
          <p>
            {changedBy === "coach"
              ? words.said.coach(coach.name)
              : words.said.person}
          </p>
          <blockquote>{said}</blockquote>
        </>
      )}
      <HourPart call={seen} zone={zone} />
      <dl class="call-facts">
        <dt>{words.where}</dt>
        <dd>
          {callWords.places[kind.place]}
          {coach.isGone !== true && (
            <>
              <br />
              {kind.where === "" ? (
                words.later
              ) : (
                <WhereText text={kind.where} />
              )}
            </>
          )}
        </dd>
        {kind.price !== "" && (
          <>
            <dt>{words.price}</dt>
            <dd>{kind.price}</dd>
          </>
        )}
      </dl>
      {kind.payLink.startsWith("https://") && state === "booked" && (
        <div>
          <OtherLink href={kind.payLink} label={words.pay} />
          <p class="quiet">{words.payNote}</p>
        </div>
      )}
    </div>
  );
}

/** A video call has a page of its own; anything else is text. */
function WhereText({ text }: { readonly text: string }) {
  return /^https:\/\/\S+$/.test(text) ? (
    <OtherLink href={text} label={text} />
  ) : (
    <>{text}</>
  );
}

interface OtherLinkProps {
  readonly href: string;
  readonly label: string;
}

/** A page of somebody else, which is not told where one came from. */
function OtherLink({ href, label }: OtherLinkProps) {
  return (
    <a href={href} rel="noreferrer noopener" target="_blank">
      {label}
    </a>
  );
}

function stateText(call: StatePartProps["call"], now: number): string {
  const { seen, gone } = call;
  const { state, changedBy, coach } = seen;
  if (gone !== undefined) return words.state.gone;
  if (state === "cancelled")
    return changedBy !== "coach"
      ? words.state.cancelledByYou
      : coach.isGone === true
        ? words.state.cancelledWithCoach(coach.name)
        : words.state.cancelledByCoach(coach.name);
  return state === "booked" && isOver(call, now)
    ? words.state.over
    : words.state[state];
}

function movedText(was: WasAt, coach: string, zone: string): string {
  const from = shortHour(was.start, zone);
  return was.by === "person"
    ? words.moved.person(from)
    : words.moved[was.by]({ coach, from });
}
