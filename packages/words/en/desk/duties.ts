import type { GateId } from "@staying-power/care";

/** What a coach is told of each gate: what it is, and where their work ends. */
export const deskDutiesWords: Readonly<
  Record<GateId, { readonly is: string; readonly duty: string }>
> = {
  "danger-to-me": {
    is: "They said that someone may hurt them now.",
    duty: "This is no coaching matter yet. Call or write today, give the numbers below, and urge them to a service for violence at home. Propose no contact with the ex.",
  },
  "danger-to-myself": {
    is: "They said that they may hurt themselves.",
    duty: "This is beyond coaching. Reach out today, ask plainly whether they are safe, give the numbers below, and stay in touch until someone who can help is with them.",
  },
  "danger-from-me": {
    is: "They said that they may hurt someone.",
    duty: "This is beyond coaching. Do not help with any contact. Urge them to a line for people who want to stop. If someone is in danger now, your law may ask you to warn or to report.",
  },
  "abuse-of-me": {
    is: "They told of violence, fear or control, done to them.",
    duty: "Refer to a service for violence at home before anything else. Do not work on winning the ex back. Meeting and answering can be dangerous.",
  },
  "abuse-by-me": {
    is: "They told of violence, fear or control that came from them.",
    duty: "Refer to a service for people who use violence. No contact with the ex, and no help with any.",
  },
  "abuse-unsure": {
    is: "They told of violence, fear or control, and are not sure who did what.",
    duty: "Do not judge who did what. Refer to a service that knows. Until then, work on no contact and no return.",
  },
  threats: {
    is: "A threat was made.",
    duty: "Ask what was said and whether anyone is safe. Help with no message and no meeting. Refer.",
  },
  "court-order": {
    is: "A court forbids contact.",
    duty: "Any contact can be a crime. Help with none, not even through others. Legal advice comes from a lawyer.",
  },
  "they-said-no": {
    is: "The ex asked not to be contacted.",
    duty: "That no stands. Help with no message, no gesture and no friend in between. Work on letting go.",
  },
  addiction: {
    is: "Drink or drugs are at the centre of it.",
    duty: "Ask who treats it. Coaching stands beside treatment, and not in its place.",
  },
  "untreated-illness": {
    is: "An illness that nobody treats is at the centre of it.",
    duty: "Ask who treats it. Coaching stands beside treatment, and not in its place.",
  },
  "under-18": {
    is: "They are under 18.",
    duty: "In many places a coach needs the consent of a parent. Know the law where you both are before you go on. A line for the young is below.",
  },
  "committed-elsewhere": {
    is: "The ex is bound to someone else.",
    duty: "Help with no step that comes between two people. They may answer; they begin nothing.",
  },
  "asked-for-space": {
    is: "The ex asked for space.",
    duty: "That is kept. They may answer; they begin nothing.",
  },
  motive: {
    is: "They said that loneliness, boredom or pride is what they wish from.",
    duty: "Worth a calm question in the call: what would they want if that were eased?",
  },
};
