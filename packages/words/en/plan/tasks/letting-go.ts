/** Letting go, in words. */
export const lettingGoTaskWords = {
  "read-what-letting-go-is": {
    what: "Read what letting go can be",
    how: "It is a way of its own, and never a defeat. Nothing has to be decided.",
    evidence: "You have read it.",
  },
  "no-contact-is-safety": {
    what: "Treat no contact as your safety",
    how: "You owe them no answer and no last talk. Leaving can be a dangerous time, so plan it with a support service. Use a phone that they cannot look into.",
    evidence: "You have spoken to a service, or know whom to call.",
  },
  "handover-by-someone-else": {
    what: "Find someone else to hand over the children",
    how: "A relative, the school or a contact centre may be able to. Ask a support service or a lawyer first what is safest for you all.",
    evidence: "Who does it and when, on paper.",
  },
  "tell-a-service-what-happens": {
    what: "Tell a support service what happens between you",
    how: "You need not be sure what to call it. They listen, and you decide what comes next. Use a phone that nobody else looks into.",
    evidence: "One talk with a service.",
  },
  "stay-away-and-ask-for-help": {
    what: "Stay away from them, and ask for help",
    how: "Going near or writing makes it worse for you both. There are services for people who have hurt someone, or fear that they will.",
    evidence: "One talk with such a service.",
  },
  "keep-the-order": {
    what: "Keep to every line of the court’s order",
    how: "Read it again, and note what it forbids and until when. Ask a lawyer or the court about anything unclear, and never your ex or their friends.",
    evidence: "What it forbids, in your own words on paper.",
  },
  "respect-their-no": {
    what: "Take their no as final",
    how: "It needs no answer and no last message. Go nowhere to meet them, and ask nobody about them. In many places, going on after a no is against the law.",
    evidence: "A note to yourself with the day on which they said it.",
  },
  "seven-evenings": {
    what: "Ask yourself on seven evenings what you miss",
    how: "Write one line each time: is it them, or company, or winning? After a week read all the lines, and answer the question about your wish again.",
    evidence: "Seven lines, one for each evening.",
  },
  "leave-their-bond-alone": {
    what: "Make one plan that does not wait for them",
    how: "They are bound to someone else, and nobody can say whether it lasts. Begin nothing, and choose something for the next month that is yours alone.",
    evidence: "The plan, with a day in the calendar.",
  },
  "after-a-second-ending": {
    what: "Think about letting go after this second ending",
    how: "The coach expects a second leaving to be the last; surveys of young people are less sure. Nothing has to be decided today.",
    evidence: "Your own thoughts on it, in a few lines.",
  },
  "errands-only": {
    what: "Write about errands, and nothing else",
    how: "Children, a home, work or money: one way of writing, short and polite. Do not ask how they are, and go home straight after a handover.",
    evidence: "Messages with nothing in them but the errand.",
  },
  "put-their-things-away": {
    what: "Put their things and photos out of sight",
    how: "One box in a cupboard will do. Nothing has to be thrown out, and nobody has to be told.",
    evidence: "A closed box, in a place you do not pass.",
  },
  "tell-one-person": {
    what: "Tell one person that you have stopped waiting",
    how: "Choose someone who can listen without giving advice. Then you need not explain it again on a hard day.",
    evidence: "The name of the person who knows.",
  },
  "mute-for-good": {
    what: "Mute them everywhere, with no end date",
    how: "Muting is enough for most. Blocking is right if there is harassment, or if you find no peace otherwise. Children or a shared home may need one way to write.",
    evidence: "Nothing of theirs comes up when you look at your phone.",
  },
  "letter-never-sent": {
    what: "Write a goodbye letter that you never send",
    how: "Take ten minutes and say all of it, once. Then put it away or tear it up. If the same thoughts keep going round, stop and do something with your hands.",
    evidence: "The letter is in a drawer, or gone.",
  },
  "plan-the-hard-days": {
    what: "Plan ahead for the hard days of this year",
    how: "Note birthdays, your anniversary and the holidays. Put a person or a trip into each, well before it comes.",
    evidence: "Each of these days in the calendar, with a plan.",
  },
  "new-weekends": {
    what: "Give this weekend a shape of its own",
    how: "One thing with someone, one thing outside, one thing only for you. It may be small.",
    evidence: "Three lines in the calendar before Friday.",
  },
  "what-you-learnt": {
    what: "Write down three things you have learnt",
    how: "One about you, one about what you need, one about what you would do differently. Be as fair to yourself as to a friend.",
    evidence: "Three sentences with a date.",
  },
  "forgive-at-your-pace": {
    what: "Forgive at your own pace, or not yet",
    how: "Write down one thing you could forgive today, of theirs or of your own. If there is none, leave the page empty; nobody needs to be told.",
    evidence: "One line, or a page left empty on purpose.",
  },
  "more-help-than-this": {
    what: "Ask for help if the dark days do not pass",
    how: "If you sleep, eat or work badly for two weeks, see a doctor. If you think of ending your life, call a help line now.",
    evidence: "A doctor’s name and a help line in your phone.",
  },
} as const;
