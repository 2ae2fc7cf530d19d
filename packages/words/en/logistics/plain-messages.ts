/** What can be filled into a message, by its slot. */
export const slotNames = {
  child: "name",
  day: "day",
  "other-day": "another day",
  time: "time",
  "other-time": "another time",
  until: "later time",
  date: "date",
  "other-date": "another date",
  things: "things",
  place: "place",
  bill: "bill",
  amount: "amount",
  half: "half of it",
  contract: "contract",
  pet: "name",
  paper: "paper",
  sender: "sender",
  task: "task",
} as const;

/** The name of a slot. */
type Slot = keyof typeof slotNames;

/** What is filled into each slot. */
type Filled = Readonly<Record<Slot, string>>;

/** Every message, made from what is filled in: short, neutral, about one thing. */
export const plainMessages = {
  // Children.
  handover: (s: Filled): string =>
    `I will bring ${s.child} to you on ${s.day} at ${s.time}. Please let me know if that works.`,
  "pick-up": (s: Filled): string =>
    `Can you pick ${s.child} up on ${s.day} at ${s.time}?`,
  swap: (s: Filled): string =>
    `I need to change ${s.day}. Can we swap it for ${s["other-day"]}?`,
  ill: (s: Filled): string =>
    `${s.child} is ill and stays home from school on ${s.day}.`,
  appointment: (s: Filled): string =>
    `${s.child} has the doctor on ${s.day} at ${s.time}. I can take the appointment.`,
  holidays: (s: Filled): string =>
    `School holidays: can you have ${s.child} from ${s.date} to ${s["other-date"]}? I can have the week after.`,

  // The home.
  lease: (s: Filled): string =>
    `The lease ends on ${s.date}. Will you keep the flat? The notice has to be in by ${s.day}.`,
  "moving-out": (s: Filled): string =>
    `I will move out on ${s.date}. Does ${s.day} at ${s.time} work for packing?`,
  "out-of-home": (s: Filled): string =>
    `The flat is free on ${s.day} from ${s.time} to ${s.until}, if you want to pack.`,
  keys: (s: Filled): string =>
    `I will leave my keys with ${s.place} on ${s.day}.`,

  // Things.
  "mine-back": (s: Filled): string =>
    `I need these back: ${s.things}. I can fetch them on ${s.day} at ${s.time} or on ${s["other-day"]} at ${s["other-time"]}. A courier is fine too.`,
  "theirs-ready": (s: Filled): string =>
    `Your things are packed: ${s.things}. Can you fetch them on ${s.day} at ${s.time} or on ${s["other-day"]} at ${s["other-time"]}?`,
  fetching: (s: Filled): string =>
    `I can fetch my things on ${s.day} at ${s.time}. I need about 15 minutes.`,

  // Money.
  "shared-bill": (s: Filled): string =>
    `The ${s.bill} is ${s.amount}. Your half is ${s.half}. Please send it by ${s.day}.`,
  "joint-contract": (s: Filled): string =>
    `The ${s.contract} is in both names. It can end on ${s.date}. Would you like to take it over?`,
  paid: (s: Filled): string => `I have sent you ${s.amount} for the ${s.bill}.`,

  // Pets.
  vet: (s: Filled): string =>
    `The vet visit for ${s.pet} is on ${s.day} at ${s.time}. Can we share the bill of about ${s.amount}?`,
  "pet-days": (s: Filled): string =>
    `Can you have ${s.pet} from ${s.day} to ${s["other-day"]}? The food is in the bag.`,

  // Work and study.
  "your-part": (s: Filled): string =>
    `I will send you the ${s.task} by ${s.day}. Please send me your part by ${s["other-day"]}.`,
  shift: (s: Filled): string =>
    `For ${s.day}: I can do ${s.time} to ${s.until}. Can you do the rest?`,

  // Papers.
  copy: (s: Filled): string =>
    `I need a copy of the ${s.paper} by ${s.day}. Can you send a photo of it?`,
  post: (s: Filled): string =>
    `A letter from the ${s.sender} came for you. I will send it to the address you give me.`,
  signature: (s: Filled): string =>
    `The ${s.paper} needs both signatures. I will leave it with ${s.place} on ${s.day}.`,
} as const;
