import type { ErrandTopic } from "@staying-power/plan";
import type { plainMessages, slotNames } from "@staying-power/words";

/** The name of a message. */
export type MessageName = keyof typeof plainMessages;

/** A part of a message that a person fills in. */
export type SlotName = keyof typeof slotNames;

/** The messages of each topic, in the order they are told. */
export const messagesOf: Readonly<Record<ErrandTopic, readonly MessageName[]>> =
  {
    children: ["handover", "pick-up", "swap", "ill", "appointment", "holidays"],
    home: ["lease", "moving-out", "out-of-home", "keys"],
    things: ["mine-back", "theirs-ready", "fetching"],
    money: ["shared-bill", "joint-contract", "paid"],
    pets: ["vet", "pet-days"],
    work: ["your-part", "shift"],
    papers: ["copy", "post", "signature"],
  };

/** What is to be filled into each message, in the order it is read. */
export const slotsOf: Readonly<Record<MessageName, readonly SlotName[]>> = {
  handover: ["child", "day", "time"],
  "pick-up": ["child", "day", "time"],
  swap: ["day", "other-day"],
  ill: ["child", "day"],
  appointment: ["child", "day", "time"],
  holidays: ["child", "date", "other-date"],
  lease: ["date", "day"],
  "moving-out": ["date", "day", "time"],
  "out-of-home": ["day", "time", "until"],
  keys: ["place", "day"],
  "mine-back": ["things", "day", "time", "other-day", "other-time"],
  "theirs-ready": ["things", "day", "time", "other-day", "other-time"],
  fetching: ["day", "time"],
  "shared-bill": ["bill", "amount", "half", "day"],
  "joint-contract": ["contract", "date"],
  paid: ["amount", "bill"],
  vet: ["pet", "day", "time", "amount"],
  "pet-days": ["pet", "day", "other-day"],
  "your-part": ["task", "day", "other-day"],
  shift: ["day", "time", "until"],
  copy: ["paper", "day"],
  post: ["sender"],
  signature: ["paper", "place", "day"],
};

/** What a person filled in so far. */
export type FilledSlots = Readonly<Partial<Record<SlotName, string>>>;

/**
 * The slots of a message that are still open.
 *
 * @param name - the message.
 * @param filled - what was filled in; blanks are nothing.
 */
export function openSlots(
  name: MessageName,
  filled: FilledSlots,
): readonly SlotName[] {
  return slotsOf[name].filter((slot) => (filled[slot] ?? "").trim() === "");
}

/** A message cut where its open parts stand. */
export interface MessagePart {
  readonly text: string;
  readonly isOpen: boolean;
}

/**
 * The message in parts, so that what is open can be marked.
 *
 * @param text - the whole message.
 * @param open - what stands in it for each open slot.
 */
export function partsOf(
  text: string,
  open: readonly string[],
): readonly MessagePart[] {
  const at = open
    .map((each) => ({ each, from: text.indexOf(each) }))
    .filter(({ from }) => from >= 0)
    .toSorted((one, other) => one.from - other.from)[0];
  if (at === undefined) return text === "" ? [] : [{ text, isOpen: false }];
  const before = text.slice(0, at.from);
  return [
    ...(before === "" ? [] : [{ text: before, isOpen: false }]),
    { text: at.each, isOpen: true },
    ...partsOf(text.slice(at.from + at.each.length), open),
  ];
}
