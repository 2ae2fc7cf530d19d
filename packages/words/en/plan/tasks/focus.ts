/** A life of one’s own, in words. */
export const focusTaskWords = {
  "choose-one-passion": {
    what: "Choose one thing of your own to grow",
    how: "An instrument, a sport, a craft, a small business: anything you would like even if nobody saw it. Choose one, not five.",
    evidence: "Its name on paper, and a first date in the calendar.",
  },
  "one-passion": {
    what: "Give three hours to one thing of your own",
    how: "Put the hours into your week before anything else takes them. Three is our own figure, and a shorter week is fine too.",
    evidence: "The hours in the calendar, and what came of them.",
  },
  "something-to-show": {
    what: "Make something to show within thirty days",
    how: "A song, a shelf, a page, a longer run: small is fine. Tell a friend the day on which you will show it.",
    evidence: "A friend has seen or heard it.",
  },
  "keep-it-when-they-return": {
    what: "Keep the hours for your own thing now as well",
    how: "They are back, and your own thing stays. It gives you something to talk about, and both of you some room.",
    evidence: "The hours in the calendar took place.",
  },
  "see-friends": {
    what: "See friends this week, and have some fun",
    how: "Two meetings are our own suggestion; a call or a class counts if nobody is near. Talk of other things than the two of you, and ask for no news.",
    evidence: "Two names and two days.",
  },
  "move-three-times": {
    what: "Move your body three times this week",
    how: "Half an hour is enough: a walk, weights, a class, a swim. Choose what your body can do, and ask a doctor if you are unsure.",
    evidence: "Three lines: the day, and what you did.",
  },
  "learn-one-thing": {
    what: "Learn one new thing this week",
    how: "A recipe, ten words of a language, how something works. Tell somebody about it in two minutes.",
    evidence: "Somebody has heard it from you.",
  },
  "act-for-someone": {
    what: "Do one thing for someone else, unasked",
    how: "A lift, a meal, an hour of help. Choose somebody outside the two of you, and expect nothing for it.",
    evidence: "Their thanks, or one line about what you did.",
  },
  "good-company": {
    what: "Give one person an hour they enjoy",
    how: "Listen, thank them, make them laugh. Leave love and its troubles out for that hour.",
    evidence: "One line about who it was and what you did.",
  },
  "live-what-you-believe": {
    what: "Do one thing this week that you believe in",
    how: "It may be your faith, a promise or a cause. Choose something you will be glad to remember.",
    evidence: "What you did, in one line.",
  },
  "one-aim-at-work": {
    what: "Choose one aim for your work or studies",
    how: "Make it small enough for a month and clear enough to see. If you have no work now, choose an aim for home or for finding some.",
    evidence: "The aim on paper, and its first step in the calendar.",
  },
  "fill-the-empty-evening": {
    what: "Plan something for your emptiest evening",
    how: "Find the evening on which you miss somebody most. Put a friend, a class or a walk into it.",
    evidence: "That evening in the calendar, with a plan in it.",
  },
  "screen-free-hour": {
    what: "Spend the last hour before bed without screens",
    how: "Let the phone charge outside the bedroom. A book, a bath, music or tomorrow’s clothes can fill the hour.",
    evidence: "The phone lay outside the bedroom.",
  },
  "same-bedtime": {
    what: "Go to bed and get up at set times",
    how: "Choose hours that you can keep on most days. If you sleep badly for two weeks, tell a doctor.",
    evidence: "The hours of this week on paper.",
  },
  "drink-less": {
    what: "Drink less alcohol this week, or none",
    how: "Choose the days without it before the week begins. If you drink a lot every day, ask a doctor before you stop. If you drink none anyway, leave this out.",
    evidence: "The days without it in the calendar.",
  },
  "health-check": {
    what: "Book a health check",
    how: "Choose the one you have put off longest: doctor, dentist or eyes. Say there how you sleep and eat.",
    evidence: "The date of the appointment.",
  },
  "need-this-less": {
    what: "Do without this app for two days",
    how: "Needing it less is a good sign. If a bad hour comes, open it: that undoes nothing.",
    evidence: "Two days on which you did not open it.",
  },
} as const;
