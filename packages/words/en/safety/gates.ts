import type { GateWords } from "../../src/gate-words.ts";
import type { GateId } from "@staying-power/care";

/** The words of every gate, in English. No number about the ex, no way to win anyone back. */
export const gateWords: Readonly<Record<GateId, GateWords>> = {
  "danger-to-me": {
    heading: "Get to safety first",
    text: [
      "If someone may hurt you now, call for help or go to a place with people: a neighbour, a shop, a police station. You do not need to be sure, and you do not need proof.",
      "What they do is not your fault. You do not have to manage their temper.",
      "They may check this phone. “Leave now”, at the top, clears the page. If you can, use a phone they cannot reach.",
    ],
    doNow: [
      "Call the emergency number, or ask someone near you to do it.",
      "Stay out of the kitchen, and out of rooms with only one door.",
      "Do not meet them alone, not even to talk it over or to pick up your things.",
    ],
    lettingGo: "You do not owe anyone another try. You can let go today.",
  },
  "danger-to-myself": {
    heading: "Please talk to someone now",
    text: [
      "You said that you may hurt yourself. Thank you for saying it. You do not have to carry this alone for another minute.",
      "What you feel is real, and it can change. Many people who have been where you are now say that the worst of it passed. They had not believed it would.",
      "You do not need the right words. “I don’t want to be here” is enough.",
    ],
    doNow: [
      "Call or text one of the lines here. You can say anything, and they have heard it before.",
      "Ask someone to stay with you, or go where people are.",
      "Put away or hand over anything you could hurt yourself with. Leave alcohol for another day.",
    ],
    lettingGo:
      "Nothing about them has to be decided now. Letting go of them can wait. You come first.",
  },
  "danger-from-me": {
    heading: "Stop here, and get help with this",
    text: [
      "You said that you may hurt someone. It takes courage to say so, and it is not too late: nothing has to happen.",
      "Get away from them now. If you are near their home or work, leave. Put the phone down.",
      "Do not write to explain or to say sorry. Your silence helps them feel safe.",
    ],
    doNow: [
      "If you are about to do it, call the emergency number and say so.",
      "Hand over anything that could do harm: a weapon, the keys to their home, your car keys if you have been drinking.",
      "Call a line for people who want to stop. They listen, and they know what helps.",
    ],
    lettingGo:
      "Letting go is the kind thing, for them and for you. It starts with not going there.",
  },
  "abuse-of-me": {
    heading: "It was not your fault",
    text: [
      "You said there was violence, fear or control, and that it was done to you. That matters more than whether anyone comes back.",
      "The weeks around a breakup can be the most dangerous. Please talk to people who know about this before you meet, answer or go back.",
      "You may miss someone who hurt you. That is common, and nothing to be ashamed of. It is not a reason to go back either.",
    ],
    doNow: [
      "Tell one person you trust what happened.",
      "Ask one of the services here to help you make a plan, even if you are not sure it “counts”.",
      "Keep what you may need later: messages, photos, dates. Keep it where they cannot look.",
    ],
    lettingGo: "You do not owe anyone another try. You can let go today.",
  },
  "abuse-by-me": {
    heading: "Their safety comes first now",
    text: [
      "You said there was violence, fear or control, and that it came from you. Saying so is hard, and it is the first step.",
      "Stop all contact. No calls, no letters, no messages through friends. They need to feel safe, and your silence is how you can give them that.",
      "People do change this, with help and with time. They do not change it by going back.",
    ],
    doNow: [
      "Call a line for people who want to stop, or ask a doctor about a course.",
      "If you have to deal with children or money, do it through a lawyer or a mediator.",
      "If you feel the urge to go there, go to someone else instead, and tell them why.",
    ],
    lettingGo:
      "Letting go is what you can do for them today. It is also where your own way forward starts.",
  },
  "abuse-unsure": {
    heading: "Your safety, and theirs, comes first",
    text: [
      "You said that someone was hurt, threatened or controlled. That matters more than whether anyone comes back.",
      "If it was done to you: it was not your fault, and you do not have to deal with it alone.",
      "If it came from you: stop all contact now, and get help to stop.",
      "If it went both ways, or you have no name for it, the same services will listen.",
    ],
    doNow: [
      "Do not meet alone, and do not go to their home.",
      "Talk to one of the services here. You can ask without giving your name.",
      "Tell one person you trust.",
    ],
    lettingGo:
      "You owe nobody another try, and nobody owes you one. You can both let go.",
  },
  threats: {
    heading: "When it has come to threats",
    text: [
      "You said that there was a threat. Thank you for being honest about it.",
      "A threat can frighten a person for a long time, even one that was never meant.",
      "Do not write now, not even to put it right. They need time to feel safe again.",
    ],
    doNow: [
      "Stop all contact.",
      "If you might hurt yourself or anyone else, call one of the lines here now.",
      "Tell someone you trust that it came to this.",
    ],
    lettingGo:
      "You can let go today. It is the kind thing to do, for both of you.",
  },
  "court-order": {
    heading: "A court has said no, and that stands",
    text: [
      "While the order holds, any contact can be a crime: a message, a like, a word through a friend. That is so even if they write first.",
      "There is nothing to forecast: for now, the answer is known.",
      "It hurts to have no say. You can still choose how you treat yourself.",
    ],
    doNow: [
      "Read the order, and ask a lawyer what it covers.",
      "Deal with children, money and belongings through a lawyer, a mediator or the court.",
      "Put their number and their pages out of reach.",
    ],
    lettingGo:
      "Letting go is the way forward from here. You do it one day at a time, and you do not have to do it alone.",
  },
  "they-said-no": {
    heading: "They said no, and that stands",
    text: [
      "They asked you not to contact them. That answer stands until they change it themselves.",
      "Please do not write, call, go there, send gifts, or ask others to pass something on. Looking at what they post can keep the wound open too.",
      "A forecast might only keep you waiting for something they have asked you not to try.",
    ],
    doNow: [
      "Leave them in peace, as they asked. It is something you can still give them.",
      "If you share children, a home or money, settle those matters through someone else.",
      "Tell a friend that you could use some company.",
    ],
    lettingGo:
      "Letting go is the way forward from here. You do it one day at a time, and you do not have to do it alone.",
  },
  addiction: {
    heading: "First, the addiction",
    text: [
      "You said that an addiction is a large part of this. While it goes on, it gets in the way of everything else between you.",
      "If it is yours: a doctor or a support group is the best first step, for you and not to win anyone back.",
      "If it is theirs: you did not cause it and you cannot cure it. There are groups for people close to someone with an addiction.",
    ],
    doNow: [
      "Talk to a doctor, or go to one meeting of a group near you.",
      "Do not meet where there is drink or drugs.",
      "Give it months, not weeks, before you decide anything about the two of you.",
    ],
    lettingGo:
      "You can let go of someone you still love. You may do so at any time.",
  },
  "untreated-illness": {
    heading: "First, help with the illness",
    text: [
      "You said that an untreated mental illness is a large part of this. It can make people leave, or come back, for reasons that have little to do with the two of you.",
      "If it is yours: see a doctor before you plan anything. You deserve to feel better, whoever comes or goes.",
      "If it is theirs: love and patience cannot treat it. You can still look after yourself.",
    ],
    doNow: [
      "Make one appointment, or ask someone to make it with you.",
      "If it gets worse at night, call one of the lines here. That is what they are for.",
      "Leave big decisions for later.",
    ],
    lettingGo:
      "You can let go of someone you still love. You may do so at any time.",
  },
  "under-18": {
    heading: "You are not alone with this",
    text: [
      "A breakup at your age hurts as much as at any other. You do not have to get through it alone.",
      "The numbers here come from studies of adults. At your age they may not fit.",
      "Please tell an adult you trust: a parent, another relative, a teacher, a school nurse. “I am having a hard time” is enough.",
      "Is the other person an adult? Has anyone hurt or pushed you, or do they have pictures of you? It is not your fault. Please tell someone today.",
    ],
    doNow: [
      "Talk to one adult today.",
      "Or call or text a line for young people. You can tell them anything.",
      "Leave your phone in another room at night, and try to sleep.",
    ],
    lettingGo:
      "You do not have to win anyone back. Letting go is a good choice too, and there is no hurry.",
  },
  "committed-elsewhere": {
    heading: "They share their life with someone else",
    text: [
      "You said that they are married, engaged or living with someone else. We do not help anyone come between two people.",
      "If that ever changes, it will be their own decision. Nothing you send can make it for them.",
      "What is yours is still yours: your days, your friends, what you have learned.",
    ],
    doNow: [
      "Do not write first. If they write, you may answer, once and kindly.",
      "Put their pages out of reach for a month.",
      "Plan one thing this week that has nothing to do with them.",
    ],
    lettingGo:
      "Letting go is what we would wish for a friend here. You can start today.",
  },
  "asked-for-space": {
    heading: "They asked for space",
    text: [
      "Give it to them. Do not write first, call, or turn up, not even to say that you understand.",
      "Space is not never, and it is not a promise. Nobody can say how long it takes.",
      "If they write, you may answer, briefly and kindly. If you share children, a home or work, write about that alone.",
    ],
    doNow: [
      "Let them be the one who writes next.",
      "Put their number and their pages out of sight for a while.",
      "Write what you want to say where it cannot be sent.",
    ],
    lettingGo:
      "Giving space and letting go begin in the same way. You do not have to decide today which one it is.",
  },
  motive: {
    heading: "Take a week to look at this wish",
    text: [
      "You said that what weighs most is being alone, empty days, or not wanting to lose. Those feelings are real, and they hurt. They may not be about this one person.",
      "If they came back, that ache might go quiet for a while and then return.",
      "So take seven days before you plan anything. Then we will ask you once more.",
    ],
    doNow: [
      "Each evening, write one line: what did I miss today, and could someone else have given it?",
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
  help: "People who help with this",
  /** From the numbers back to the page of care. */
  more: "What to do now, and who helps",
  /** Above the numbers that follow them. */
  numbers: "The numbers, for whenever you want them",
  withheld: "That is why there is no forecast here.",
  reframed:
    "The numbers are there when you want them. They matter less than this.",
  seeReading: "See the reading",
  check: "Check a message before you send it",
  wrong: "If this is wrong, you can change your answers.",
  change: "Change my answers",
  /** None of these is ever withheld. */
  ways: {
    label: "Where to go from here",
    lettingGo: "Letting go of them",
    kit: "Get through this moment",
    anger: "I’m angry",
    help: "All help lines",
  },
  nothing:
    "Nothing you told us points to danger. If that changes, help is one tap away.",
  carryOn: "Go on",
};
