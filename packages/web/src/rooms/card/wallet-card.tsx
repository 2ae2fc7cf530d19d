import type { FirstCalls } from "@staying-power/care";
import { cardWords, firstCallsWords, locale } from "@staying-power/words";
import type { KitPerson } from "../kit/model/kit-notes.ts";
import { cutToFit } from "./model/cut-to-fit.ts";

/** How many characters there is room for: of one reason alone, of one of two, and of a name. */
const room = { one: 300, two: 150, name: 34 } as const;

export interface WalletCardProps {
  /** One or two of their own, or none: then there are lines to write on. */
  readonly reasons: readonly string[];
  readonly person: KitPerson | undefined;
  /** The numbers of their country, or null: then there are lines for them. */
  readonly calls: FirstCalls | null;
  /** The day of printing, YYYY-MM-DD. */
  readonly today: string;
}

/** Whether something of theirs ends sooner on the card than they wrote it. */
export function isCut(reasons: readonly string[]): boolean {
  return reasons.some((text) => onCard(text, reasons.length).endsWith("…"));
}

function onCard(text: string, count: number): string {
  return cutToFit(text, count > 1 ? room.two : room.one);
}

/** Two sides of a card as large as one of a bank, side by side to be folded. */
export function WalletCard(props: WalletCardProps) {
  const words = cardWords;
  return (
    <div class="wallet">
      <section class="wallet-side" aria-label={words.sides.reasons}>
        <h2>{words.name}</h2>
        <Reasons reasons={props.reasons} />
      </section>
      <section class="wallet-side" aria-label={words.sides.calls}>
        <ol class="wallet-steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Calls {...props} />
      </section>
    </div>
  );
}

function Reasons({ reasons }: Pick<WalletCardProps, "reasons">) {
  if (reasons.length === 0)
    return (
      <ul class="wallet-lines">
        {[1, 2, 3, 4].map((line) => (
          <li key={line} class="wallet-blank" />
        ))}
      </ul>
    );
  return (
    <ul class={reasons.length > 1 ? "wallet-reasons two" : "wallet-reasons"}>
      {reasons.map((text) => (
        <li key={text}>{onCard(text, reasons.length)}</li>
      ))}
    </ul>
  );
}

/** Whom to call, with a line to write on for each that is not known. */
function Calls({ person, calls, today }: Omit<WalletCardProps, "reasons">) {
  const words = cardWords;
  return (
    <ul class="wallet-calls">
      <li>
        {person === undefined ? (
          <Blank label={words.someone} />
        ) : (
          <Line name={person.name} number={person.number} />
        )}
      </li>
      <li>
        {calls === null ? (
          <Blank label={words.listening} />
        ) : (
          <Line name={calls.talk.name} number={calls.talk.number} />
        )}
      </li>
      <li>
        {calls === null ? (
          <Blank label={words.emergency} />
        ) : (
          <b>{emergencyWords(calls)}</b>
        )}
      </li>
      <li class="wallet-day">{words.printed(locale.day(today))}</li>
    </ul>
  );
}

/** Every service once, with all its numbers. */
function emergencyWords({ emergency }: FirstCalls): string {
  const services = [...new Set(emergency.map(([service]) => service))];
  return locale.clauses(
    services.map((service) =>
      cardWords.line({
        name: firstCallsWords.emergency[service],
        number: locale.list(
          emergency.filter(([one]) => one === service).map(([, no]) => no),
        ),
      }),
    ),
  );
}

interface LineProps {
  readonly name: string;
  readonly number: string;
}

/** A number is never cut. */
function Line({ name, number }: LineProps) {
  return (
    <span class="wallet-call">
      <span>{cutToFit(name, room.name)}</span>
      <b>{number}</b>
    </span>
  );
}

function Blank({ label }: { readonly label: string }) {
  return (
    <span class="wallet-call">
      <span>{label}</span>
      <span class="wallet-blank" />
    </span>
  );
}
