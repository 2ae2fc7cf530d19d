/** The first hours and days, in words. */
export const steadyTaskWords = {
  "first-hour": {
    what: "Sit down and let one hour pass",
    how: "Breathe out slowly and drink some water. Nothing has to be decided or said in this hour. The kit is there if you want company.",
    evidence: "One hour in which you sent nothing.",
  },
  "end-the-slip-here": {
    what: "Let the slip end here",
    how: "If you are still talking, say a short goodbye and stop. What you did before is not lost. Be as kind to yourself as you would be to a friend.",
    evidence: "The time at which it ended, written down.",
  },
  "trace-the-slip": {
    what: "Look at what led up to it",
    how: "Write down the hour, how you felt and how you reached them. Then make that way a little harder. Send nothing to explain it.",
    evidence: "Three lines, and one way made harder.",
  },
  "stop-asking": {
    what: "Ask them for nothing today",
    how: "Many people plead at first, and it weighs less once it stops. You do not have to take back what you said. It is enough to add nothing to it.",
    evidence: "A day without a plea, marked in your calendar.",
  },
  "put-the-phone-away": {
    what: "Put the phone in another room",
    how: "Twenty minutes is enough to begin with. The kit’s timer counts for you.",
    evidence: "It lay there for twenty minutes.",
  },
  "wait-ten-minutes": {
    what: "Wait ten minutes when the urge comes",
    how: "Note the hour, what you feel and how near the phone is. Then do the next thing on your list for today. If it is still strong, call your friend.",
    evidence: "A line with the hour and the feeling.",
  },
  "write-it-unsent": {
    what: "Write it, and leave it unsent",
    how: "The kit has a page for it that sends nothing. Say all of it, in any order. You can read it again another day.",
    evidence: "A page in the kit, put away.",
  },
  "looking-is-an-urge": {
    what: "Treat looking at their page as an urge",
    how: "It passes like the urge to write, if you give it ten minutes. Turn the phone over and do something with your hands. If you did look, note it and go on.",
    evidence: "A line for each time you waited.",
  },
  "one-person-who-knows": {
    what: "Tell one person what happened",
    how: "Choose someone who can listen and is not close to your ex. You can say that you need no advice. Ask them to pass nothing on.",
    evidence: "One person who knows.",
  },
  "friend-to-ring-at-night": {
    what: "Ask one friend if you may ring at night",
    how: "Ask by day, before you need it. Put their number into the kit. If nobody can, choose a help line that is open at night.",
    evidence: "A name and a number in the kit.",
  },
  "if-then-hardest-hour": {
    what: "Make a plan for your hardest hour",
    how: "Find the hour at which you want to write most. Write one line: “If it is that hour, then I will …” End it with one small thing you can always do.",
    evidence: "One “if, then” line where you can see it.",
  },
  "eat-and-drink": {
    what: "Eat something small, even without hunger",
    how: "Soup, toast or fruit will do. Put a glass of water where you sit. Your body is under strain and needs it.",
    evidence: "A short list of what you ate.",
  },
  "set-a-bedtime": {
    what: "Choose a bedtime and charge the phone elsewhere",
    how: "Leave screens alone for the last hour. Get up at the same time, even after a bad night. Lying still is rest too.",
    evidence: "Your bedtime and the time you got up, noted.",
  },
  "walk-in-daylight": {
    what: "Walk outside for twenty minutes",
    how: "Go in daylight, at any pace, where you will not pass their home or work. If walking is hard for you, sit outside instead.",
    evidence: "The walk, marked in your calendar.",
  },
  "less-alcohol-for-now": {
    what: "Drink less alcohol for now, or none",
    how: "It makes nights shorter and urges stronger for many people. Have something else ready for the evening. If you drink heavily each day, ask a doctor before you stop.",
    evidence: "What you drank today, written down.",
  },
  "doctor-if-no-sleep-or-food": {
    what: "Call a doctor if you can hardly eat or sleep",
    how: "After a few days of it, do not wait any longer. Say plainly how long it has been. If you think of hurting yourself, open the help lines now.",
    evidence: "A number to call, written down.",
  },
  "doctor-this-week": {
    what: "Ask a doctor for help this week",
    how: "If it is about you, say plainly what is going on. If it is about your ex, a doctor or a support group can help you with what it does to you. One call is enough to begin with.",
    evidence: "A date for a first visit or call.",
  },
  "plan-three-days": {
    what: "Plan three days, a few hours at a time",
    how: "Write one small thing for each morning, afternoon and evening. Meals, washing and a call to a friend all count. Leave everything big for later.",
    evidence: "Three days on one sheet of paper.",
  },
  "home-and-money-today": {
    what: "Check where you sleep and what must be paid",
    how: "Look at this week only. Make sure that you have your own keys, papers and some money. Sign nothing and sell nothing yet.",
    evidence: "A short list for this week.",
  },
  "tell-the-children-calmly": {
    what: "Tell the children calmly what stays the same",
    how: "Choose a quiet hour and use a few plain words. Say that it is not their fault and that both of you stay their parents. Blame nobody.",
    evidence: "The sentences you chose, written down before.",
  },
  "first-day-back": {
    what: "Plan your first day back at work or in class",
    how: "Have one sentence ready for anyone who asks. Tell one person there if that helps. Plan a short break for yourself.",
    evidence: "Your one sentence, and the break in your calendar.",
  },
  "after-a-hard-day": {
    what: "Plan only one thing for tomorrow",
    how: "A hard day undoes nothing. Choose an easy thing for the morning, and move whatever can wait. Let one person know that today was hard.",
    evidence: "One thing for tomorrow, in your calendar.",
  },
} as const;
