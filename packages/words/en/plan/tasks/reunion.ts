/** After they came back, in words. */
export const reunionTaskWords = {
  "what-changed-for-them": {
    what: "Write down what was new in their life before",
    how: "Use only what they told you: a loss, a move, a job, a party, a lonely month. Keep the page to yourself.",
    evidence: "Three lines on your own page.",
  },
  "two-likeliest-reasons": {
    what: "Name the two likeliest reasons they came back",
    how: "Write them down with a date, and what you saw that speaks for each. Look again in two weeks; a reason can change.",
    evidence: "Two reasons, with a date.",
  },
  "evidence-in-two-columns": {
    what: "Write down what you saw this week",
    how: "One column for what speaks for them wanting you, one for what speaks for something else. Wait some weeks before you decide what it means.",
    evidence: "One new line in each column, or an honest gap.",
  },
  "one-question-a-week": {
    what: "Answer one honest question a week on paper",
    how: "For example: do they ask about you, and do they seek ordinary time? It is for your own eyes. Do not set tests for them.",
    evidence: "One question and your answer.",
  },
  "is-it-them-you-want": {
    what: "Ask yourself whether it is them you want",
    how: "It may be them, or an end to being alone, or winning. Write down your own part in how it ended as well.",
    evidence: "Half a page that nobody else reads.",
  },
  "daylight-and-ordinary-time": {
    what: "Suggest one plain afternoon this week",
    how: "Shopping, a walk, lunch with a friend: nothing special, and by daylight. Notice how it feels for you both.",
    evidence: "The afternoon in the calendar.",
  },
  "good-days-as-well": {
    what: "Note on which days they turn to you",
    how: "Write down whether it was a good day or a hard one for them, and whether they asked about you. Be kind on the hard ones all the same.",
    evidence: "A week of days, marked good or hard.",
  },
  "nothing-is-owed": {
    what: "Tell them once that they owe you nothing",
    how: "Choose a calm moment, and say that you would like them to be there because they wish to. Say it once, and ask for no reply.",
    evidence: "The sentence on paper, and the day you said it.",
  },
  "what-would-be-different": {
    what: "Write down what would be different this time",
    how: "One line for what you do differently, one for what you have seen from them. Leave empty what you do not know yet.",
    evidence: "Two lines, filled or honestly empty.",
  },
  "how-it-ended-before": {
    what: "Write down how it ended the last time",
    how: "You have come back together before, and that happens to many. Name what brought on the ending, and what is different now.",
    evidence: "Two lines: then, and now.",
  },
  "when-you-would-leave": {
    what: "Write down what would make you leave",
    how: "If a wrong reason has not changed for two or three months, you may go. The time is our own figure, and the choice is yours.",
    evidence: "One or two sentences with a date.",
  },
  "keep-your-plans": {
    what: "Keep your own plans this week",
    how: "Move nothing of yours that was fixed before. Some room for each is part of how it holds.",
    evidence: "Your plans happened as planned.",
  },
  "two-dates-a-week": {
    what: "Meet at most twice a week for now",
    how: "Make them real dates, with an end. Say gladly that you want to go slowly; twice is our own figure.",
    evidence: "No more than two dates in this week’s calendar.",
  },
  "nothing-hidden": {
    what: "Tell one person you trust that you are trying again",
    how: "It should be no secret, and no announcement either. One or two people are enough in the first month.",
    evidence: "The name of the person who knows.",
  },
  "two-homes-for-now": {
    what: "Leave moving in together for later",
    how: "Keep your own place, or your own room, through these ninety days. If it comes up, say that you would like to decide it afterwards.",
    evidence: "You each still have your own place.",
  },
  "talk-of-it-once": {
    what: "Talk once, calmly, about what drove you apart",
    how: "Now is the time, and not before; the exact weeks are our own choice. Pick an hour by day, own your part first, and hear theirs. Then let it rest.",
    evidence: "The date of the talk, and one line on each part.",
  },
  "one-rule-each": {
    what: "Agree on one new rule each",
    how: "Make it small and clear, such as no phones at dinner. Each chooses the rule for themselves, not for the other.",
    evidence: "Two rules on one piece of paper.",
  },
  "weekly-check-in": {
    what: "Sit down together for thirty minutes",
    how: "Each says one thing they are thankful for and asks for one thing. Stop when the time is over. Thirty minutes is our own figure.",
    evidence: "A fixed time each week in the calendar.",
  },
  "own-evening": {
    what: "Keep one evening of the week for yourself",
    how: "Friends, your own thing, or simply rest. Wish them one as well, and ask for no report.",
    evidence: "The same evening in each week’s calendar.",
  },
  "plan-three-months-ahead": {
    what: "Plan something together three months ahead",
    how: "A weekend, a concert, a course: something to book. Let it be what you both like, not a test.",
    evidence: "A booking or a date in both calendars.",
  },
  "look-at-reasons-again": {
    what: "Look again at why they came back",
    how: "Take out the two reasons you named, and see what has faded and what has grown. Do it alone and on paper.",
    evidence: "The two reasons with a second date.",
  },
  "say-back-one-feeling": {
    what: "Say back one feeling you heard from them",
    how: "Once this week, before you answer, say what you think they feel. Let them put it right.",
    evidence: "One line: what they felt, in their words.",
  },
  "one-unasked-act": {
    what: "Do one thing for them that they did not ask for",
    how: "Small and useful, such as a meal, an errand, a hot drink. Do not point it out.",
    evidence: "One line about what it was.",
  },
  "daily-affection": {
    what: "Show some affection each day",
    how: "A warm greeting, a thank-you, a touch if it is welcome. On days apart, one kind line is enough.",
    evidence: "One word a day in your notes.",
  },
  "one-kept-promise": {
    what: "Make one small promise this week, and keep it",
    how: "Be on time, make the call, fix the lamp. Promise less than you could do.",
    evidence: "The promise and the day you kept it.",
  },
  "keep-mending": {
    what: "Keep up the one habit you have been mending",
    how: "Old weak spots tend to come back when the work stops. If the old habit shows two weeks in a row, begin again with the first step.",
    evidence: "This week’s line in the list of that habit.",
  },
  "something-new-together": {
    what: "Do something together that is new to both",
    how: "A class, a dish, a part of town neither of you knows. Old places can wait.",
    evidence: "One new thing this week, in a line.",
  },
  "ask-nothing-of-the-time-apart": {
    what: "Let the time apart be theirs",
    how: "If you want to ask who or where, write it down and wait a day. What touches your health or safety you may ask openly.",
    evidence: "The question is on paper, not between you.",
  },
  "keep-no-score": {
    what: "Ask for what you need, and keep no list of wrongs",
    how: "If something hurts, name it the same week, in one sentence. Then let it be done.",
    evidence: "One wish, said plainly this week.",
  },
  "if-you-are-afraid": {
    what: "Get help if you feel afraid or put down",
    how: "Tell someone you trust, and open the help lines. Fear comes before every plan on this page.",
    evidence: "You have spoken to one person about it.",
  },
} as const;
