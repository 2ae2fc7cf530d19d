/** Messages of danger as the one who left might write them, invented: whom they endanger. */
export const theirDangers: readonly {
  readonly text: string;
  readonly whom: "themselves" | "others";
}[] = [
  { text: "I will kill myself if you do not come back.", whom: "themselves" },
  { text: "im gonna end it tonight. goodbye", whom: "themselves" },
  {
    text: "I can't live without you, I don't want to be here anymore",
    whom: "themselves",
  },
  { text: "I've taken all the pills. tell mum i love her", whom: "themselves" },
  { text: "You'll be sorry when I'm dead.", whom: "themselves" },
  { text: "if you don't answer i'll hurt myself", whom: "themselves" },
  {
    text: "I'm standing on the bridge. This is because of you.",
    whom: "themselves",
  },
  { text: "i want to die. please call me", whom: "themselves" },
  { text: "I'm going to kill you.", whom: "others" },
  { text: "I know where you live. Watch your back.", whom: "others" },
  {
    text: "u better answer or ill come round and smash ur face in",
    whom: "others",
  },
  { text: "If I see you with him I'll break his legs.", whom: "others" },
  {
    text: "I am outside your house and I am not leaving until you come out",
    whom: "others",
  },
  {
    text: "Answer me or I post the pictures. Everyone will see what you are.",
    whom: "others",
  },
  {
    text: "You will never see the kids again, I'll make sure of it. You're dead to me and soon to everyone.",
    whom: "others",
  },
  {
    text: "I'll make you pay for this. You have no idea what I'm capable of.",
    whom: "others",
  },
  { text: "Te voy a matar", whom: "others" },
  { text: "Ich bringe mich um", whom: "themselves" },
];
