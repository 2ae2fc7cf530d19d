import type { GateId } from "@staying-power/care";
import type { Sentence } from "../../src/sentence.ts";

/** Each gate as one sentence for a stranger, without anything that was said; empty where it is none of theirs. */
export const deskConcernWords: Readonly<Record<GateId, string>> = {
  "danger-to-me": "They may be in danger from somebody now.",
  "danger-to-myself": "They may be in danger of hurting themselves.",
  "danger-from-me": "They spoke of hurting somebody.",
  "abuse-of-me": "They told of violence or control done to them.",
  "abuse-by-me": "They told of violence or control that came from them.",
  "abuse-unsure":
    "They told of violence or control, and it is not clear who did what.",
  threats: "A threat was made.",
  "court-order": "A court has forbidden contact.",
  "they-said-no": "A former partner has asked for no contact.",
  addiction: "Drink or drugs may be part of it.",
  "untreated-illness": "There may be an illness that nobody treats.",
  "under-18": "They are under 18.",
  "committed-elsewhere": "",
  "asked-for-space": "",
  motive: "",
};

/** Where a coach's work ends: letters to others, what somebody agreed to, and all that is held of them. */
export const deskDutyWords = {
  letter: {
    heading: "A letter to somebody who can help more",
    text: "It says what is needed and no more. Give it to the person, or send it only if they agreed.",
    to: "To whom",
    recipients: {
      doctor: "A doctor",
      counsellor: "A counsellor or therapist",
      line: "A help line or service",
    },
    greetings: {
      doctor: "Dear doctor,",
      counsellor: "Dear colleague,",
      line: "To whom it may concern,",
    },
    named: "Put their name in",
    lines: "Words of their own to put in",
    linesNote: "None is put in unless you tick it.",
    noLines: "They shared no words of their own.",
    body: "The letter",
    bodyNote: "Choose above first, then edit: a change above writes it anew.",
    opening: (name: string | null): string =>
      name === null
        ? "I am a coach for people after a breakup. I write about a person I work with, and with their knowledge."
        : `I am a coach for people after a breakup. I write about ${name}, whom I work with, and with their knowledge.`,
    concern: "What goes beyond my work:",
    noConcern:
      "I think that they would do well to have more help than a coach can give.",
    ends: "I am not a doctor and not a therapist. I ask you to see them and to judge for yourself. I go on seeing them only for what belongs to coaching.",
    ownWords: "In their own words:",
    quoted: (line: string): string => `“${line}”`,
    signed: (coach: string, day: string): string => `${coach}, ${day}`,
    copy: "Copy the letter",
    copied: "Copied.",
    print: "Print it",
    paper: "Letter",
  },
  consent: {
    heading: "What they agreed to",
    text: "A line for each thing, such as coaching by phone, notes, or a letter to a doctor. It is sealed in your own note.",
    none: "Nothing noted yet.",
    what: "What",
    way: "How they said it",
    ways: {
      written: "In writing",
      "on-paper": "Signed on paper",
      spoken: "Spoken",
      parent: "Through a parent or guardian",
    },
    on: "On which day",
    add: "Note it",
    empty: "Say what they agreed to, and on which day.",
    line: ({
      what,
      way,
      day,
    }: {
      what: string;
      way: string;
      day: string;
    }): string => `${what}. ${way}, ${day}.`,
    withdrawn: (day: string): string => `Taken back on ${day}.`,
    withdraw: (what: string): Sentence => [
      "They took it back",
      { unseen: `: ${what}` },
    ],
    kept: "Kept.",
    newer:
      "A newer version of the desk wrote this part of your note. Load the page again to change it.",
  },
  parting: {
    heading: "A parting copy for them",
    text: "Before a case goes: write what they should keep. It goes as an answer, sealed to their device, and stays there when the case is gone here. They have to fetch it before that.",
    label: "What they keep",
    start: (name: string | null): string =>
      name === null
        ? "This is what I would like you to keep from our work:"
        : `${name}, this is what I would like you to keep from our work:`,
    send: "Seal it and send it",
    sent: "Sent. Leave them some days to fetch it before you delete anything.",
    empty: "Write something first.",
  },
  data: {
    heading: "All that is held of this person",
    text: "If they ask what you have of them: this saves it as one file that anyone can read. What they shared, your answers and your notes are in it. Give it to nobody else.",
    save: "Save everything of this case as a file",
    fileName: "everything-of-this-case.json",
    saved: (name: string): string =>
      `Your browser has been given the file ${name}. It is not sealed: keep it safe, and delete it once they have it.`,
    more: "Calls that they booked stand under Calls, and are deleted a month after them. What was counted without a name can be taken out under “What became of it”, as long as the case is here.",
  },
};
