import { logisticsWords, plainMessages, slotNames } from "@staying-power/words";
import type { FilledSlots, MessageName, SlotName } from "./model/messages.ts";

/**
 * A message with what was filled in; what is open stands in it by its name.
 *
 * @param name - the message.
 * @param filled - what was filled in; blanks are nothing.
 */
export function messageText(name: MessageName, filled: FilledSlots): string {
  const said = (of: SlotName): string => {
    const value = (filled[of] ?? "").trim();
    return value === "" ? logisticsWords.slot(slotNames[of]) : value;
  };
  return plainMessages[name]({
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
  });
}
