import type { ReunionTelling } from "@staying-power/forecast";
import {
  reasons as reasonWords,
  reunionAnswerText,
  reunionQuestionWords,
  reunionReasonWords,
  reunionRoomWords,
  type Saying,
  worthKnowingWords,
  type WholeReason,
  type WholeReunion,
} from "@staying-power/words";
import { ShareBar } from "../../ui/charts/share-bar.tsx";
import { TableTwin } from "../../ui/charts/table-twin.tsx";
import { Worded } from "../../ui/parts/worded.tsx";

interface ReasonsPartProps {
  readonly whole: Pick<WholeReunion, "reasons" | "clear">;
  readonly apart: ReunionTelling | null;
}

/** The two likeliest reasons, what each would look like, what ends it, and what would tell them apart. */
export function ReasonsPart({
  whole: { reasons, clear },
  apart,
}: ReasonsPartProps) {
  const words = reunionRoomWords.reasons;
  // Of none of a hundred there is nothing to look out for.
  const likeliest = reasons.slice(0, 2).filter(({ about }) => about > 0);
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.clear[clear]}</p>
      {likeliest.map((reason) => (
        <Reason key={reason.id} reason={reason} />
      ))}
      <ApartPart apart={apart} reasons={likeliest} />
      <TableTwin
        caption={words.all}
        columns={[
          words.columns.reason,
          words.columns.about,
          words.columns.range,
        ]}
        rows={reasons.map((reason) => [
          reasonWords[reason.id].name,
          ...words.row(reason),
        ])}
      />
    </section>
  );
}

function Reason({ reason }: { readonly reason: WholeReason }) {
  const words = reunionRoomWords.reasons;
  const { name } = reasonWords[reason.id];
  const { weeks, ends } = reunionReasonWords[reason.id];
  const isRight = reason.id === "attraction";
  return (
    <div class="card reason">
      <div>
        <h3>{name}</h3>
        {isRight && <p class="quiet">{words.right}</p>}
        <p class="amount">
          <Worded sentence={words.share(reason)} />
        </p>
        <ShareBar
          share={reason}
          kind={isRight ? "right" : "wrong"}
          full={100}
        />
      </div>
      <div>
        <h4>{words.weeks}</h4>
        <Said saying={weeks} />
      </div>
      <div>
        <h4>{isRight ? words.lasts : words.ends}</h4>
        <Said saying={ends} />
      </div>
    </div>
  );
}

/** A saying with who says it. */
function Said({ saying }: { readonly saying: Saying }) {
  return (
    <p>
      <Worded sentence={worthKnowingWords.saying(saying)} />
    </p>
  );
}

interface ApartPartProps {
  readonly apart: ReunionTelling | null;
  readonly reasons: readonly WholeReason[];
}

function ApartPart({ apart, reasons }: ApartPartProps) {
  const words = reunionRoomWords.reasons.apart;
  if (apart === null)
    return (
      <div>
        <h3>{words.heading}</h3>
        <p>{words.none}</p>
      </div>
    );
  const { question, speaks } = apart;
  return (
    <div class="stack">
      <h3>{words.heading}</h3>
      <p>{reunionQuestionWords[question].ask}</p>
      <ul class="points">
        {reasons.map(({ id }, place) => (
          <li key={id}>
            <Worded
              sentence={words.speaks(
                reunionAnswerText(question, speaks[place] ?? "") ?? "",
                reasonWords[id].name,
              )}
            />
          </li>
        ))}
      </ul>
      <p class="quiet">{words.text}</p>
    </div>
  );
}
