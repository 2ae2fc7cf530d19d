import type { GateWords } from "../../src/gate-words.ts";
import type { GateId } from "@staying-power/care";

const stopContact =
  "Do not write to explain or to say sorry. Quiet is what makes them safe.";

/** The words of every gate, in English. No number about the ex, no way to win anyone back. */
export const gateWords: Readonly<Record<GateId, GateWords>> = {
  "danger-to-me": {
    heading: "Get to safety first",
    text: [
      "If someone may hurt you now, call for help or go to a place with people: a neighbour, a shop, a police station. You do not need to be sure, and you do not need proof.",
      "What they do is not your fault. You do not have to manage their temper tonight.",
      "They may look at this phone. Leave now, at the top, clears the page. If you can, use a phone they cannot reach.",
    ],
    doNow: [
      "Call the emergency number below, or ask someone near you to do it.",
      "Stay out of rooms with one door, and away from the kitchen.",
      "Do not meet them alone, also not to talk it over or to fetch your things.",
    ],
    lettingGo: "You owe nobody another try. Letting go is open to you today.",
  },
  "danger-to-myself": {
    heading: "Please talk to someone now",
    text: [
      "You spoke of hurting yourself. Thank you for saying it. You do not have to hold this alone for another minute.",
      "What you feel now is as real as it gets, and it moves. People who were at this point say the worst of it passed, also when they could not believe it would.",
      "You do not need the right words. “I don’t want to be here” is enough.",
    ],
    doNow: [
      "Call or text one of the lines below. They are free, and they are used to this.",
      "Ask someone to be with you tonight, or go where people are.",
      "Put away or hand over what you could hurt yourself with. Leave the drink for another day.",
    ],
    lettingGo:
      "Nothing about them has to be decided. Letting go can wait, and so can hope. You come first.",
  },
  "danger-from-me": {
    heading: "Stop here, and get help with this",
    text: [
      "You said that you may hurt someone. It takes courage to say so, and it is not too late: nothing has to happen.",
      "Go away from them now. If you are near their home or work, leave. Put the phone down.",
      stopContact,
    ],
    doNow: [
      "If you are about to do it: call the emergency number below and say so.",
      "Give away what could hurt: keys to their home, a weapon, the car key after drinking.",
      "Call a line for people who want to stop. They listen, and they know the way out.",
    ],
    lettingGo:
      "Letting go is the kind thing, for them and for you. It starts with not going there tonight.",
  },
  "abuse-of-me": {
    heading: "It was not your fault",
    text: [
      "You said there was violence, fear or control, and that it was done to you. That matters more than whether anyone comes back, so there is no forecast here.",
      "The weeks around a breakup can be the most dangerous. Please talk to people who know this work before you meet, answer or go back.",
      "You may miss someone who hurt you. That is common, and it is no reason to feel ashamed. It is not a reason to go back either.",
    ],
    doNow: [
      "Tell one person you trust what happened.",
      "Ask a service below to help you make a plan, also if you are not sure it “counts”.",
      "Keep what may be needed later: messages, photos, dates. Keep them where they cannot look.",
    ],
    lettingGo: "You owe nobody another try. Letting go is open to you today.",
  },
  "abuse-by-me": {
    heading: "Their safety comes first now",
    text: [
      "You said there was violence, fear or control, and that it was you. Saying so is hard, and it is the first step.",
      "Stop all contact. No call, no letter, no word through friends. They need to feel safe, and only your quiet can give them that.",
      "People do change this, with help and with time. They do not change it by going back.",
    ],
    doNow: [
      "Call a line for people who want to stop, or ask a doctor for a course.",
      "If children or money must be dealt with, do it through a lawyer or a mediator.",
      "If the urge to go there comes, go to someone else instead, and tell them why.",
    ],
    lettingGo:
      "Letting go is what you can do for them today. It is also where your own way starts.",
  },
  "abuse-unsure": {
    heading: "Your safety, and theirs, comes first",
    text: [
      "You said that someone was hurt, threatened or controlled. That matters more than whether anyone comes back, so there is no forecast here.",
      "If it was done to you: it was not your fault, and you do not have to deal with it alone.",
      "If it was you: stop all contact now, and get help with it.",
      "If it went both ways, or you have no name for it, the same services will listen.",
    ],
    doNow: [
      "Do not meet alone, and do not go to their home.",
      "Talk to a service below. You can ask without giving your name.",
      "Tell one person you trust.",
    ],
    lettingGo:
      "You owe nobody another try, and nobody owes you one. Letting go is open to you both.",
  },
  threats: {
    heading: "When it has come to threats",
    text: [
      "You said that there was a threat. Thank you for being honest about it.",
      "A threat can frighten a person for a long time, even one that was never meant.",
      stopContact,
    ],
    doNow: [
      "Stop all contact.",
      "If you might hurt yourself or anyone else, call one of the lines below now.",
      "Tell someone you trust that it came to this.",
    ],
    lettingGo:
      "Letting go is open to you today, and it is the kind thing to do for you both.",
  },
  "court-order": {
    heading: "A court has said no, and that stands",
    text: [
      "While the order holds, any contact can be a crime: a message, a like, a word through a friend. It stays so even if they write first.",
      "There is no forecast here, on purpose. The answer for now is known.",
      "It hurts to have no say. What you can still choose is how you treat yourself.",
    ],
    doNow: [
      "Read the order, and ask a lawyer what it covers.",
      "Deal with children, money and things through a lawyer, a mediator or the court.",
      "Take their number and their pages out of your reach.",
    ],
    lettingGo:
      "Letting go is the way from here. It is done one day at a time, and nobody has to do it alone.",
  },
  "they-said-no": {
    heading: "They said no, and that stands",
    text: [
      "They asked you not to contact them. That answer stays until they change it themselves.",
      "Please do not write, call, go there, send gifts, or ask others to pass something on. Looking at what they post keeps the wound open too.",
      "There is no forecast here, on purpose. It could only make the waiting longer.",
    ],
    doNow: [
      "Keep the quiet they asked for. It is the one thing you can still give.",
      "If you share children, a home or money, settle it through someone else.",
      "Tell a friend that you need company in this.",
    ],
    lettingGo:
      "Letting go is the way from here. It is done one day at a time, and nobody has to do it alone.",
  },
  addiction: {
    heading: "First, the addiction",
    text: [
      "You said that an addiction is a large part of this. While it goes on, it outweighs all that two people can do.",
      "If it is yours: a doctor or a support group is the best first step, for you and not to win anyone back.",
      "If it is theirs: you did not cause it and you cannot cure it. There are groups for people close to someone with an addiction.",
    ],
    doNow: [
      "Talk to a doctor, or go to one meeting of a group near you.",
      "Do not meet where there is drink or drugs.",
      "Give it months, not weeks, before you decide anything about the two of you.",
    ],
    lettingGo:
      "You may let go of someone you still love. That is open to you at any time.",
  },
  "untreated-illness": {
    heading: "First, help with the illness",
    text: [
      "You said that an illness of the mind without help is a large part of this. It can make people leave, or come back, for reasons that have little to do with the two of you.",
      "If it is yours: see a doctor before you plan anything. You deserve to feel better, whoever comes or goes.",
      "If it is theirs: you cannot treat it with love or patience. You can look after yourself.",
    ],
    doNow: [
      "Make one appointment, or ask someone to make it with you.",
      "If it gets worse at night, use a line below. That is what they are for.",
      "Leave large decisions for later.",
    ],
    lettingGo:
      "You may let go of someone you still love. That is open to you at any time.",
  },
  "under-18": {
    heading: "You are not alone with this",
    text: [
      "A breakup at your age hurts as much as at any other, and it does get better.",
      "The numbers here come from studies of adults. At your age they may not fit.",
      "Please tell an adult you trust: a parent, another relative, a teacher, a school nurse. “I am having a hard time” is enough.",
      "If the other person is an adult, or if anyone has hurt you, pushed you, or has pictures of you, it is not your fault. Please tell someone today.",
    ],
    doNow: [
      "Talk to one adult today.",
      "Or call a line for young people. It is free, and it does not show on most bills.",
      "Put the phone in another room tonight, and sleep.",
    ],
    lettingGo:
      "You do not have to win anyone back. Letting go is a good choice too, and there is no hurry.",
  },
  "committed-elsewhere": {
    heading: "They have bound themselves to someone else",
    text: [
      "You said that they are married, engaged or at home with someone else. We do not help to come between two people.",
      "If they ever change their life, they will do it of their own accord. Nothing you send can do that for them.",
      "What is left is yours: your days, your friends, what you learned.",
    ],
    doNow: [
      "Do not write first. If they write, you may answer, once and kindly.",
      "Take their pages out of your reach for a month.",
      "Plan one thing this week that has nothing to do with them.",
    ],
    lettingGo:
      "Letting go is the way we would choose for a friend here. It is open to you today.",
  },
  "asked-for-space": {
    heading: "They asked for space",
    text: [
      "Give it to them. Do not write first, call, or turn up, also not to say that you understand.",
      "Space is not never, and it is not a promise. Nobody can say how long it takes.",
      "If they write, you may answer, briefly and kindly. If you share children, a home or work, keep to that.",
    ],
    doNow: [
      "Let them be the one who writes next.",
      "Put their number and their pages out of sight for a while.",
      "Write what you want to say where it cannot be sent.",
    ],
    lettingGo:
      "Giving space and letting go begin in the same way. You need not decide today which one it is.",
  },
  motive: {
    heading: "A week to look at the wish",
    text: [
      "You said what the wish is made of most: being alone, empty days, or not wanting to lose. Those are real, and they hurt. They are seldom about this one person.",
      "If they came back for that, the ache would be quiet for a while, and then be there again.",
      "So take seven days before you plan anything. Then we ask you once more.",
    ],
    doNow: [
      "Each evening, write one line: what did I miss today, and could anyone else have given it?",
      "Once this week, do the thing you miss, with a friend or alone.",
      "On the last day, read the seven lines.",
    ],
    lettingGo:
      "You may find that you are already letting go. That is a good answer too.",
  },
};

/** The words around a gate. */
export const careWords = {
  title: "First things first",
  doNow: "What to do now",
  also: "Also",
  help: "People who help with this",
  withheld: "So there is no forecast here, on purpose.",
  reframed:
    "The numbers are there when you want them. They matter less than this.",
  seeReading: "See the reading",
  wrong: "If this is not so, you can change your answers.",
  change: "Change my answers",
  nothing:
    "Nothing here speaks of danger. If that changes, help is one tap away.",
  carryOn: "Go on",
};
