import { logisticsWords, plainMessages, slotNames } from "@staying-power/words";
import { ownMessage } from "../../ui/own/own-message.ts";
import type { FilledSlots, MessageName, SlotName } from "./model/messages.ts";

/**
 * A message with what was filled in, in a coach's words where there are some; what is open stands in it by its name.
 *
 * @param name - the message.
 * @param filled - what was filled in; blanks are nothing.
 */
export function messageText(name: MessageName, filled: FilledSlots): string {
  return ownMessage(name, inSlots(filled)) ?? ourMessage(name, filled);
}

/** The same as we word it. */
export function ourMessage(name: MessageName, filled: FilledSlots): string {
  return plainMessages[name](inSlots(filled));
}

/** What stands in each slot. */
function inSlots(filled: FilledSlots): Readonly<Record<SlotName, string>> {
  const said = (of: SlotName): string => {
    const value = (filled[of] ?? "").trim();
    return value === "" ? logisticsWords.slot(slotNames[of]) : value;
  };
  return {
    child: said("child"),
    day: said("day"),
    "other-day": said("other-day"),
    time: said("time"),
    "other-time": said("other-time"),
    until: said("until"),
    date: said("date"),
    "other-date": said("other-date"),
    things: said("things"),
    place: said("place"),
    bill: said("bill"),
    amount: said("amount"),
    half: said("half"),
    contract: said("contract"),
    pet: said("pet"),
    paper: said("paper"),
    sender: said("sender"),
    task: said("task"),
  };
}
