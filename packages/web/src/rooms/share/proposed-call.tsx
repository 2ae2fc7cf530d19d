import { printCallFile } from "@staying-power/calls";
import type { CoachAnswer } from "@staying-power/case";
import { sharedWords } from "@staying-power/words";
import { downloadFile } from "../../ui/parts/download-file.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { plainLook } from "../../ui/shell/look.ts";
import { ownZone } from "../calendar/own-zone.ts";
import { callAt } from "../call/address.ts";
import { isTo } from "../call/model/calls.ts";
import { useCalls } from "../call/use-calls.ts";
import { callClocks } from "./model/call-clocks.ts";
import type { KeptParcel } from "./model/share-kept.ts";
import { useRelay } from "./use-relay.ts";

const words = sharedWords.answer;

interface ProposedCallProps {
  readonly parcel: KeptParcel;
  /** Its number. */
  readonly answer: number;
  readonly from: string;
  readonly call: NonNullable<CoachAnswer["call"]>;
}

/** A call on both clocks; nothing is booked by it. It goes into a calendar, or another hour is looked for. */
export function ProposedCall(props: ProposedCallProps) {
  const { parcel, call } = props;
  const { session } = useApp();
  const { say } = useRelay();
  const other = useOtherHour(parcel);
  const { mine, theirs } = callClocks(call.at, ownZone());
  const save = (): void => {
    const name = plainLook.value ? words.callPlainName : words.callFileName;
    downloadFile(name, fileOf(props, session.clock.present()), "text/calendar");
    say(parcel.id, words.callSaved(name));
  };
  return (
    <div class="notice">
      <h3>{words.call}</h3>
      <p>{words.callLine({ mine, minutes: call.minutes })}</p>
      <p>{words.callTheirs(theirs)}</p>
      {call.place !== undefined && <p>{words.callPlace(call.place)}</p>}
      <div class="row">
        <button type="button" onClick={save}>
          {words.callFile}
        </button>
        <button type="button" onClick={other}>
          {words.callOther}
        </button>
      </div>
      <p class="quiet">{words.callNote}</p>
    </div>
  );
}

/** Their free hours, where this device has their link; or else the room that asks for it. */
function useOtherHour({ relay, coaches }: KeptParcel): () => void {
  const { navigation } = useApp();
  const { latest, beginWith } = useCalls();
  return () => {
    const known = latest().links.find(({ link }) =>
      coaches.some(({ recipient }) => isTo(link, { relay, recipient })),
    );
    if (known === undefined) navigation.go(callAt());
    else beginWith(known.link);
  };
}

function fileOf(
  { parcel, answer, from, call }: ProposedCallProps,
  now: number,
): string {
  const isPlain = plainLook.value;
  return printCallFile({
    method: "PUBLISH",
    uid: `${parcel.id}-${answer}`,
    sequence: 0,
    start: Date.parse(call.at),
    minutes: call.minutes,
    at: now,
    summary: isPlain ? words.callPlainSummary : words.callSummary(from),
    description: "",
    location: isPlain ? "" : (call.place ?? ""),
  });
}
