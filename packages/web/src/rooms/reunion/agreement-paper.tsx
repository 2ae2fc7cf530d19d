import { addDays } from "@staying-power/case";
import {
  agreementWords,
  locale,
  printWords,
  weekdayNames,
} from "@staying-power/words";
import { Paper } from "../../ui/paper/paper.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { backSince } from "./model/cause.ts";
import type { Agreement } from "./model/reunion-kept.ts";
import "./agreement-paper.css";

/** From which day after the return on the old problem is talked of. Source: METHOD T12. */
const talkFrom = 14;

/** The page to sign; what was left open stands as a line to write on. */
export function AgreementPaper({
  agreement,
}: {
  readonly agreement: Agreement;
}) {
  const { session } = useApp();
  const words = agreementWords.paper;
  const { dates, checkIn, mineRule, theirRule, reviewOn, on } = agreement;
  const since = backSince(session.person.value) ?? on;
  const evenings = eveningsOf(agreement);
  const today = session.today.value;
  return (
    <Paper heading={printWords.headings.agreement}>
      <p class="paper-said">{words.title}</p>
      <ol class="agreement-points">
        <li>{words.dates[dates]}</li>
        <li>
          {words.plans}
          {evenings !== null && <p>{evenings}</p>}
        </li>
        <li>{words.hidden}</li>
        <li>{words.issue(locale.day(addDays(since, talkFrom)))}</li>
        <li>
          {words.rules}
          <Rule text={mineRule} />
          <Rule text={theirRule} />
        </li>
        <li>
          {checkIn === undefined
            ? words.checkInOpen
            : words.checkIn(weekdayNames[checkIn])}
        </li>
        <li>{words.past}</li>
        <li>{words.stop}</li>
        <li>
          {reviewOn < today
            ? words.reviewOpen
            : words.review(locale.day(reviewOn))}
        </li>
      </ol>
      <div class="paper-two">
        <Signature />
        <Signature />
      </div>
    </Paper>
  );
}

function eveningsOf({ mineEvening, theirEvening }: Agreement): string | null {
  const words = agreementWords.paper;
  if (mineEvening !== undefined && theirEvening !== undefined)
    return words.evenings(
      weekdayNames[mineEvening],
      weekdayNames[theirEvening],
    );
  const one = mineEvening ?? theirEvening;
  return one === undefined ? null : words.oneEvening(weekdayNames[one]);
}

function Rule({ text }: { readonly text: string }) {
  return (
    <p class={text === "" ? "agreement-rule open" : "agreement-rule"}>{text}</p>
  );
}

function Signature() {
  const words = agreementWords.paper;
  return (
    <div class="agreement-sign">
      <p>{words.sign}</p>
      <p>{words.day}</p>
    </div>
  );
}
