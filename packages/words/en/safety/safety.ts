import type { Reading } from "@staying-power/forecast";
import type { SafetyWords } from "../../src/safety-words.ts";

const emergency =
  "In danger now: call your local emergency number (112 in much of Europe, 911 in North America, 999 in the UK, 000 in Australia).";
const violenceHelp =
  "Help with violence, worldwide: hotpeachpages.net lists services by country. Open it on a device that nobody else looks at.";
const crisisHelp =
  "Someone to talk to, worldwide, free: findahelpline.com lists crisis lines by country.";

/**
 * What is said before any forecast, in English. No numbers about the ex, no way to win anyone back, and
 * letting go always open.
 */
export const safety: Readonly<
  Record<Reading["safety"][number]["id"], SafetyWords>
> = {
  abuse: {
    heading: "Your safety, and theirs, comes first",
    text: [
      "You said that someone was hurt, threatened or controlled. That matters more than whether anyone comes back.",
      "If it was done to you: it was not your fault, and you do not have to deal with it alone. The time around a breakup can be the most dangerous. Please talk to people who know this work before you meet or answer.",
      "If it was you: stop all contact now, and get help with it. People do change this, with help and with time, and not by going back.",
      "If it went both ways, or you are not sure what to call it, the same services will listen.",
    ],
    help: [emergency, violenceHelp, crisisHelp],
    lettingGo:
      "Letting go is open to you today. You owe nobody another try, and nobody owes you one.",
  },
  threats: {
    heading: "When it has come to threats",
    text: [
      "You said that there was a threat, or that you spoke of hurting yourself. Thank you for being honest about it.",
      "If you might hurt yourself, please talk to someone now. You do not have to hold this alone, and the pain of tonight does pass.",
      "If you might hurt them or anyone else: stop all contact, leave the place if you are near, and call for help. A threat can frighten a person for a long time, even one that was never meant.",
      "Do not write to explain or to say sorry. Quiet is what makes them safe.",
    ],
    help: [emergency, crisisHelp, violenceHelp],
    lettingGo:
      "Letting go is open to you today, and it is the kind thing to do for you both.",
  },
  "contact-forbidden": {
    heading: "They said no, and that stands",
    text: [
      "They asked you not to contact them, or a court has said so. That answer stays until they change it themselves.",
      "Please do not write, call, go there, send gifts, or ask others to pass something on. Looking at what they post keeps the wound open too. Against a court order, contact can also be a crime.",
      "If you must deal with children, money or things you share, do it through a lawyer, a mediator or the court.",
      "It hurts to have no say. What you can still choose is how you treat yourself now.",
    ],
    help: [crisisHelp, emergency],
    lettingGo:
      "Letting go is the way from here. It is done one day at a time, and nobody has to do it alone.",
  },
  addiction: {
    heading: "First, the addiction",
    text: [
      "You said that drink, drugs or another addiction played a part. While it goes on, it outweighs all that two people can do.",
      "If it is yours: a doctor or a support group is the best first step, for you and not to win anyone back.",
      "If it is theirs: you did not cause it and you cannot cure it. There are groups for people close to someone with an addiction.",
    ],
    help: [
      "A doctor you trust, or a local support group.",
      crisisHelp,
      emergency,
    ],
    lettingGo:
      "You may let go of someone you still love. That is open to you at any time.",
  },
  "under-18": {
    heading: "You are not alone with this",
    text: [
      "A breakup at your age hurts as much as at any other, and it does get better.",
      "Please tell an adult you trust: a parent, another relative, a teacher, a school nurse. You do not need the right words. “I am having a hard time” is enough.",
      "If the other person is an adult, or if anyone has hurt you, pushed you, or has pictures of you, it is not your fault. Please tell someone today.",
    ],
    help: [
      "An adult you trust, or the counsellor at your school.",
      "Helplines for young people, worldwide, free: findahelpline.com lists them by country.",
      emergency,
    ],
    lettingGo:
      "You do not have to win anyone back. Letting go is a good choice too, and there is no hurry.",
  },
};
