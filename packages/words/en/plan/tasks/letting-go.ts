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
  "move-the-photos": {
    what: "Move the photos off your phone",
    how: "Put them in one folder or on a stick, and turn off the memories that the phone shows by itself. Nothing has to be deleted, tonight least of all.",
    evidence: "No photo of the two of you comes up unasked.",
  },
  "list-what-is-theirs": {
    what: "Put what is theirs in one box, with a list",
    how: "Nothing has to go back today, and nothing of it is a reason to meet. Your plain messages say how it can go back once, where that is safe.",
    evidence: "A closed box with a list on its lid.",
  },
  "name-the-places": {
    what: "Name the places that hurt",
    how: "Write down three. For each choose one: not for now, only with someone, or yours again later. Leave out every place where you would meet them.",
    evidence: "Three places, each with what you chose.",
  },
  "one-place-again": {
    what: "Make one place your own again",
    how: "Choose an easy one from your list, go there by day with a friend, and do something you never did there. If it is too much, leave; that is no step back.",
    evidence: "One place with a new memory.",
  },
  "tell-one-person": {
    what: "Tell one person that you have stopped waiting",
    how: "Choose someone who can listen without giving advice. Then you need not explain it again on a hard day.",
    evidence: "The name of the person who knows.",
  },
  "one-sentence-for-others": {
    what: "Have one sentence ready for those who ask",
    how: "Such as: it is over, and I would rather talk of something else. Ask friends you share to bring you no news, and to carry none.",
    evidence: "The sentence, said aloud once.",
  },
  "tell-the-children": {
    what: "Tell the children what stays the same",
    how: "Who takes them to school, where they sleep, whom they can ask. Say that it is not their fault, say nothing bad of the other parent, and let them carry no messages.",
    evidence: "They know what the next two weeks look like.",
  },
  "mute-for-good": {
    what: "Mute them everywhere, with no end date",
    how: "Muting is enough for most. Blocking is right if there is harassment, or if you find no peace otherwise. Children or a shared home may need one way to write.",
    evidence: "Nothing of theirs comes up when you look at your phone.",
  },
  "untangle-the-accounts": {
    what: "Untangle what you still share online",
    how: "Places your phones share, passwords, albums, lists. One a day is enough. If you are afraid of them, ask a support service first: they may notice, and it may not be safe.",
    evidence: "One thing less that you share, with its date.",
  },
  "post-nothing-for-them": {
    what: "Post nothing that is meant for them",
    how: "Before you post, ask: would I put this up if they could never see it? A change of status needs no words.",
    evidence: "A week in which nothing was for their eyes.",
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
  "same-hours-for-sleep": {
    what: "Go to bed and get up at the same hours",
    how: "Half an hour either way is fine. Leave the phone in another room, and if you lie awake long, get up and do something dull until you are tired.",
    evidence: "Five mornings at the same hour.",
  },
  "body-in-daylight": {
    what: "Move a little, in daylight",
    how: "Twenty minutes of walking count. Eat something warm once a day, and drink less alcohol than you feel like: it makes the night shorter.",
    evidence: "Three walks this week.",
  },
  "new-weekends": {
    what: "Give this weekend a shape of its own",
    how: "One thing with someone, one thing outside, one thing only for you. It may be small.",
    evidence: "Three lines in the calendar before Friday.",
  },
  "one-corner-of-your-own": {
    what: "Make one corner your own",
    how: "Move the bed, the table or a lamp, or put up something that only you like. In a home you still share, one shelf will do.",
    evidence: "One corner that looks different.",
  },
  "learn-one-new-thing": {
    what: "Begin one thing you never did with them",
    how: "A course, a song, a dish, a way to walk. Small enough for this week, and with nobody to show it to.",
    evidence: "The first time, with its date.",
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
