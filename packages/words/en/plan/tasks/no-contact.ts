/** No Contact, in words. */
export const noContactTaskWords = {
  "keep-no-contact": {
    what: "Do not write first today",
    how: "Begin no call, message or visit. If they write, you may answer. That is no break, and a plain errand is none either.",
    evidence: "A day on which you began nothing.",
  },
  "begin-nothing-while-someone": {
    what: "Begin nothing while they are with someone",
    how: "This has no end date. If they write, you may answer calmly. Say nothing about the other person, to them or to others who would pass it on.",
    evidence: "A day on which you began nothing and compared nothing.",
  },
  "thirty-days-of-nothing": {
    what: "Keep thirty days without any contact",
    how: "You turned up or wrote very often, and that can frighten someone. Begin nothing, answer only what children or a shared home need, and stay away from where they are. Open the kit each time you want to go or write.",
    evidence: "Each quiet day, marked in your calendar.",
  },
  "take-the-block-as-a-no": {
    what: "Take the block as a no for now",
    how: "Do not try another number, account or friend. What you want to say can go on the kit’s page. You need not find out why.",
    evidence: "No new way tried.",
  },
  "know-what-counts": {
    what: "Write down what counts as a break",
    how: "Writing first, calling, reacting online or going there counts. Answering them, a plain errand or a short chance meeting does not. Add the way that tempts you most.",
    evidence: "A short list in your own words.",
  },
  "no-announcement": {
    what: "Leave your silence unannounced",
    how: "No message is needed to say that you will be quiet. If they ask you later, say that you wanted to give both of you some room.",
    evidence: "No such message sent.",
  },
  "mute-not-block": {
    what: "Mute them instead of blocking",
    how: "Take them out of your feeds and keep their number. Coaches who write about it prefer this, so that they can still reach you. If you are harassed or frightened, or find no peace, block them.",
    evidence: "Their posts no longer appear on your screen.",
  },
  "remove-shortcuts": {
    what: "Take the shortcuts to them off your phone",
    how: "Put the chat in the archive and the pictures in a folder. Remove them from favourites and suggestions. Nothing has to be deleted.",
    evidence: "A home screen without them.",
  },
  "make-looking-harder": {
    what: "Make looking them up harder",
    how: "Log out where you looked, or take the app off for two weeks. Ask friends not to tell you what they see. By our own rule, three looks in a week count as a break.",
    evidence: "One more step between you and their page.",
  },
  "nothing-through-friends": {
    what: "Ask friends to carry nothing between you",
    how: "Tell two or three who know you both. Ask for no messages, no news and no good word for you. You can still talk to them about yourself.",
    evidence: "The names of those you asked.",
  },
  "no-posts-for-effect": {
    what: "Post nothing that is meant for them",
    how: "Before you post, ask if you would if they could not see it. Coaches disagree; some would choose posts for an ex to see, and we would not.",
    evidence: "A post you left out, or one that was only for you.",
  },
  "leave-likes-unanswered": {
    what: "Leave likes and views unanswered",
    how: "They may be looking, and that is not a message. You need not work out what it means.",
    evidence: "Nothing sent back.",
  },
  "no-greetings": {
    what: "Let birthdays and holidays pass without a word",
    how: "Coaches disagree; this method leans to no, and a few allow it where things are calm. Plan something else for that day.",
    evidence: "That day in your calendar, with a plan of your own.",
  },
  "no-gifts-no-letters": {
    what: "Put gifts and letters away unsent",
    how: "Even a kind one can feel like pressure now. Keep it in a drawer, or give it to someone else.",
    evidence: "A drawer with what you did not send.",
  },
  "hold-off-dating": {
    what: "Leave dating for later",
    how: "Above all, do not date so that they see it. Coaches disagree; some advise a little jealousy, and we would not. Time with friends is a good thing.",
    evidence: "An evening with friends in your calendar.",
  },
  "leave-the-last-word": {
    what: "Leave the last word with them",
    how: "It ended in anger, and a defence would keep it going. Write your side down for yourself. Nobody has to read it.",
    evidence: "Your side on paper, unsent.",
  },
  "list-the-distance": {
    what: "Write down if the distance can be solved",
    how: "Ask who could move, when, and what it would cost. Add what you would give up, and if you would want that. It is for you alone.",
    evidence: "Half a page with a date, or a plain no.",
  },
  "chance-meeting": {
    what: "Keep a chance meeting short, and leave first",
    how: "Be pleasant and speak of nothing that hurts. A minute or two is enough. Do not arrange the chance.",
    evidence: "A note of the day, and of how you left.",
  },
  "one-message-in-an-emergency": {
    what: "Send one message in a true emergency",
    how: "That is a death or danger they would not hear of otherwise. Say the fact and who can be asked. Coaches disagree; one would not write even then.",
    evidence: "One message with the fact alone.",
  },
  "decide-if-an-apology-is-owed": {
    what: "Decide if you owe them an apology",
    how: "Name one thing you did that hurt them and that you never said sorry for. Ask one honest friend, not your ex. If nothing is owed, change that answer and these steps go away.",
    evidence: "One act in one sentence, or a plain no.",
  },
  "wait-until-it-is-ready": {
    what: "Send nothing before the apology is ready",
    how: "It can wait a few days, and so can everything else. If they write first, you may answer.",
    evidence: "A day on which you sent nothing else.",
  },
  "write-the-apology": {
    what: "Write the apology in under 120 words",
    how: "Name one act and why it was wrong for them. No “if”, no “but”, no reasons. Ask for no answer, and say nothing of how you have changed.",
    evidence: "A draft of under 120 words.",
  },
  "one-request-or-none": {
    what: "Decide if you add one request",
    how: "Where you ended it or did the harm, you may ask once that they think about it. One sentence, with no date and no pressure. Coaches disagree; one would wait a month before any word.",
    evidence: "One sentence added, or left out on purpose.",
  },
  "check-the-apology": {
    what: "Put the apology through the message check",
    how: "Choose “I owe them an apology”. Take out what it marks, then read the rest aloud once.",
    evidence: "The check calls it a clear apology.",
  },
  "sleep-on-the-apology": {
    what: "Leave the apology for one night",
    how: "Keep it where you will not send it by mistake. Read it in the morning as if someone had sent it to you. If it asks for more than you decided, mend it.",
    evidence: "The draft, read again the next day.",
  },
  "send-the-apology-once": {
    what: "Send the apology once, by day",
    how: "Send it the way you usually write, and not by visiting. Add nothing after it, whether they answer or not. Then change your answer to “I have made it”.",
    evidence: "One message, and its day written down.",
  },
  "leave-the-apology-closed": {
    what: "Leave the apology as it is",
    how: "It was said once, and a second one would be pressure. They owe you no answer. What else you regret can go on the kit’s page.",
    evidence: "No second apology sent.",
  },
  "one-channel-for-the-children": {
    what: "Keep all child matters on one channel",
    how: "Choose e-mail, one chat or a parenting app. Name it in one plain line. Everything else stays off it.",
    evidence: "One place where every child matter stands.",
  },
  "brief-about-the-children": {
    what: "Write about the children in a few plain lines",
    how: "Say what the other parent needs to know, kindly and clearly. Do not ask how they are. Expect nothing from it but an answer to the point.",
    evidence: "Messages with only the children in them.",
  },
  "short-handover": {
    what: "Keep the handover of the children short",
    how: "Be on time, greet them and say what matters today. Then say goodbye to the children and go.",
    evidence: "The handover took a few minutes.",
  },
  "children-carry-nothing": {
    what: "Keep the children out of it",
    how: "Ask them nothing about the other parent, and give them nothing to pass on. Never bargain with their time. If they want to talk, listen.",
    evidence: "A week without such a question.",
  },
  "polite-at-work": {
    what: "Greet, talk of the task, and leave",
    how: "Be as polite as to anyone there. Take your breaks with other people. Nothing about the two of you belongs there.",
    evidence: "A day with task talk only.",
  },
  "courtesy-at-home": {
    what: "Keep to courtesy and chores at home",
    how: "Do not ask about their evening, and give no account of yours. Coaches disagree; one would talk openly and plan things together.",
    evidence: "A day with only household talk.",
  },
  "a-place-of-your-own-to-sleep": {
    what: "Set up a sleeping place of your own",
    how: "Another room is best, and a corner with a door or curtain will do. Keep your things there. Say it in one friendly line.",
    evidence: "A bed that is yours alone.",
  },
  "agree-a-move-out-date": {
    what: "Agree on a date for moving out",
    how: "Suggest one between two weeks and two months from now. Talk about who, when and what it costs, and nothing else. Ask about the lease before you sign anything.",
    evidence: "A date in writing.",
  },
  "list-what-is-open": {
    what: "List what is still shared, with deadlines",
    how: "Bills, accounts, lease, pets, papers: put each on a line. Add who does what, and by when. Keep feelings off this list.",
    evidence: "One list with dates.",
  },
  "one-message-for-errands": {
    what: "Put shared matters into one message a week",
    how: "Collect what is due, and write it as points. Urgent things need not wait. Once all is settled, this message ends too.",
    evidence: "One message with points only.",
  },
  "ask-for-your-things-once": {
    what: "Ask for your things only if you need them",
    how: "Leave what you can do without. For the rest, send one plain message with a list and two possible times. Fifteen minutes or a courier is enough.",
    evidence: "A list, or the decision to leave it.",
  },
  "hand-back-their-things": {
    what: "Pack their things and settle one handover",
    how: "If they want them back, offer a day within two weeks. Fifteen minutes at the door, or a courier, and no talk about the two of you. Hide no note inside.",
    evidence: "A packed box and a date.",
  },
  "calm-when-they-speak-of-leaving": {
    what: "Stay calm when they speak of leaving",
    how: "You need not agree, and you need not argue. Say that you have heard it. Coaches disagree on silence between spouses; here errands and answers stay open.",
    evidence: "A note of one talk that stayed quiet.",
  },
  "do-not-hasten-the-papers": {
    what: "Do not hasten the papers",
    how: "Start and sign nothing just to end the waiting. Meet every deadline, and ask a lawyer about your rights. Do not delay them to put on pressure either.",
    evidence: "The deadlines in your calendar.",
  },
  "agree-when-to-stop-waiting": {
    what: "Agree with yourself when to stop waiting",
    how: "Choose a date, and one sign that would end it sooner. Keep both here or on paper. You can change them on a calm day, never on a hard one.",
    evidence: "A date and a sign, written down.",
  },
  "look-back-at-day-30": {
    what: "Look back at thirty days",
    how: "What has changed in you, and who could see it? What have they done without being asked? Decide only how you go on with your own work.",
    evidence: "Two short lists, with today’s date.",
  },
  "look-back-at-day-60": {
    what: "Look back at sixty days",
    how: "Put today’s two lists beside the earlier one, if you made it: what changed in you, what they did. Silence alone says nothing either way. Choose one habit to keep.",
    evidence: "Two lists and one habit.",
  },
  "look-back-at-day-90": {
    what: "Look back at ninety days",
    how: "What has changed in you, and what have they done? Going on as now and letting go are equally good answers. This day is no reason to write.",
    evidence: "Your answer in three sentences.",
  },
  "look-back-each-month": {
    what: "Look back on the first of each month",
    how: "Ask what has changed in you and what they have done. Read your date and your sign again, if you chose them. Letting go stays open to you, with no date needed.",
    evidence: "A line for each month.",
  },
} as const;
