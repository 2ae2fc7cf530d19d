/** When they reach out, in words. */
export const reachedOutTaskWords = {
  "answer-calmly": {
    what: "Answer calmly, no longer than they wrote",
    how: "Keep it light, and say nothing about the breakup. You may let an hour pass first; the hour is our own figure. Coaches disagree; some would not answer at all in the first weeks.",
    evidence: "An answer no longer than theirs.",
  },
  "apology-in-the-answer": {
    what: "Put the apology you owe into your answer",
    how: "Name one thing you did, without “if” or “but”. Ask for no reply, and do not speak of how you have changed. Sleep on it, then send it once.",
    evidence: "One apology, under 120 words, sent once.",
  },
  "say-yes-to-an-hour": {
    what: "Say yes to meeting, if you feel steady",
    how: "Offer an hour by day, in a public place that is new to both of you. If you do not feel steady yet, name a later day.",
    evidence: "A day, an hour and a place in the calendar.",
  },
  "glad-and-slow": {
    what: "Be glad and slow if they want to try again",
    how: "Say that it makes you glad, and that you would like to meet first. Meet twice before you decide anything.",
    evidence: "No decision on the day they asked.",
  },
  "reasons-before-an-answer": {
    what: "Look at why they may want to try again",
    how: "Write down the two likeliest reasons, and what you saw that speaks for each. Do they seek you by day and on good days, and name what went wrong? Three weeks tell more than one talk.",
    evidence: "Two reasons on paper, with a day to look again.",
  },
  "answer-warmth-kindly": {
    what: "Answer warm words kindly, and ask for nothing",
    how: "Thank them, and ask about their week. Leave out whether you want them back, even if you do. Notice whether the warmth also comes by day and in good weeks.",
    evidence: "A kind answer with no wish in it.",
  },
  "errand-at-face-value": {
    what: "Answer an errand as an errand",
    how: "If they ask about a jacket, it is about a jacket. Answer the point, be polite, and stop there.",
    evidence: "An answer with nothing in it but the errand.",
  },
  "a-day-before-anger": {
    what: "Let a day pass before you answer anger",
    how: "Sleep on it. Then own what is true in two lines, and stop. A threat needs no answer: get help instead.",
    evidence: "A night between their message and your answer.",
  },
  "thank-for-an-apology": {
    what: "Thank them if they say sorry, and leave it there",
    how: "Accept what is true in it. Do not ask for more, and do not go through it all again.",
    evidence: "Two or three friendly lines.",
  },
  "what-they-did": {
    what: "Write down what they did, not what it may mean",
    how: "Note who wrote first, how much, and whether plans were kept. What people do over weeks says more than one warm evening.",
    evidence: "A short list with dates.",
  },
  "question-ready": {
    what: "Keep two neutral questions ready",
    how: "Choose what you could ask anyone: their work, their dog, a film. Use one at a time, and only in an answer.",
    evidence: "Two questions in your notes.",
  },
  "one-line-about-you": {
    what: "Prepare one line for “How are you?”",
    how: "Make it true, short and calm, such as: all right, and getting better. Then speak of something else.",
    evidence: "The line in your notes.",
  },
  "not-at-night": {
    what: "Leave late messages until the morning",
    how: "At night it is easy to say more than you mean. Only an errand that cannot wait is different.",
    evidence: "Nothing of yours sent after ten in the evening.",
  },
  "late-invitation": {
    what: "Answer a late invitation the next day",
    how: "Stay at home, and answer lightly by daylight. If it went another way before, that is no reason to be hard on yourself.",
    evidence: "A light answer, sent by day.",
  },
  "kind-no-to-friendship": {
    what: "Say a kind no for now to being friends",
    how: "Wish them well, and say that you cannot be a friend yet. You may still answer light messages. Coaches disagree; one would say yes and then simply be busy.",
    evidence: "The sentence in your notes, in case they ask.",
  },
  "wish-them-well": {
    what: "Wish them well if they tell you of someone",
    how: "One friendly line is enough. Ask nothing about that person, and do not compare yourself.",
    evidence: "One line, with no question in it.",
  },
  "support-in-brief": {
    what: "Be kind and brief if they ask for support",
    how: "Say that you are sorry to hear it, and ask who is there for them. You need not be that person. If a life is in danger, call for help at once.",
    evidence: "A short, kind answer.",
  },
  "wait-for-three": {
    what: "Suggest no meeting before three talks they began",
    how: "Let a week or more pass over them. These figures are our own. If they ask first, you may say yes.",
    evidence: "Three dates of talks that they began.",
  },
  "let-them-lead": {
    what: "Let them begin the next talk",
    how: "If you brought up new topics on two days in a row, stop and wait. What they begin, you may answer. Two days is our own measure.",
    evidence: "The newest talk was begun by them.",
  },
  "leave-the-silence": {
    what: "Leave it quiet if they do not write back",
    how: "Silence can have many harmless reasons, and it proves nothing. Send nothing to ask about it.",
    evidence: "Nothing sent since your answer.",
  },
  "likes-need-no-answer": {
    what: "Leave likes and views without an answer",
    how: "They are no message. Like nothing back, and post nothing that is meant for them.",
    evidence: "No like of yours, and no post meant for them.",
  },
} as const;
