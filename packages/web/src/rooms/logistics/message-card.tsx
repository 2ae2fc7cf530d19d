import { useSignal } from "@preact/signals";
import type { ErrandTopic } from "@staying-power/plan";
import { logisticsWords, slotNames } from "@staying-power/words";
import { useId } from "preact/hooks";
import { OwnMark } from "../../ui/own/in-use.tsx";
import { newId } from "../../ui/parts/new-id.ts";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { checkAt } from "../check/address.ts";
import { CopyButton } from "../check/copy-button.tsx";
import { withStart } from "../reached-out/model/with-start.ts";
import { messageText, ourMessage } from "./message-text.ts";
import {
  type FilledSlots,
  type MessageName,
  openSlots,
  partsOf,
  type SlotName,
  slotsOf,
} from "./model/messages.ts";

/** The longest that is filled into one place. */
const longest = 200;

interface MessageCardProps {
  readonly name: MessageName;
  readonly topic: ErrandTopic;
}

/** One message: what is open in it is marked and can be filled in, and it goes to the check, or is copied. */
export function MessageCard({ name, topic }: MessageCardProps) {
  const words = logisticsWords;
  const { session } = useApp();
  const filled = useSignal<FilledSlots>({});
  const text = messageText(name, filled.value);
  const open = openSlots(name, filled.value).map((slot) => slotNames[slot]);
  const to = checkAt({
    from: "plain",
    as: topic === "children" ? "coparenting" : "no-contact",
  });
  const take = (): void => {
    const draft = { id: newId(), at: thisMoment(session.clock), text };
    session.change((record) => ({
      ...record,
      kit: withStart(record.kit, draft, [messageText(name, {})]),
    }));
  };
  return (
    <li class="card plain-message">
      <p>
        {partsOf(text, open.map(words.slot)).map((part, place) =>
          part.isOpen ? <mark key={place}>{part.text}</mark> : part.text,
        )}
      </p>
      <OwnMark ours={{ [`message.${name}`]: ourMessage(name, filled.value) }} />
      <FillPart
        name={name}
        filled={filled.value}
        onFill={(slot, value) => {
          filled.value = { ...filled.value, [slot]: value };
        }}
      />
      <div class="row">
        <ScreenLink to={to} class="button" onFollow={take}>
          <Worded sentence={words.check(text)} />
        </ScreenLink>
        <CopyButton text={text} />
      </div>
    </li>
  );
}

interface FillPartProps {
  readonly name: MessageName;
  readonly filled: FilledSlots;
  readonly onFill: (slot: SlotName, value: string) => void;
}

/** A field for each open part; nothing of it is kept. */
function FillPart({ name, filled, onFill }: FillPartProps) {
  const words = logisticsWords;
  const id = useId();
  return (
    <details>
      <summary>
        <Worded sentence={words.fill(messageText(name, {}))} />
      </summary>
      <div class="stack">
        {slotsOf[name].map((slot) => (
          <div key={slot} class="field">
            <label for={`${id}-${slot}`}>{slotNames[slot]}</label>
            <input
              id={`${id}-${slot}`}
              value={filled[slot] ?? ""}
              maxLength={longest}
              autocomplete="off"
              onInput={(event) => onFill(slot, event.currentTarget.value)}
            />
          </div>
        ))}
        <p class="quiet">{words.stays}</p>
      </div>
    </details>
  );
}
