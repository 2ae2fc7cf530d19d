import { account } from "./account.ts";
import { agenda } from "./agenda.ts";
import { answer } from "./answer.ts";
import { begin } from "./begin.ts";
import { brief } from "./brief.ts";
import { content } from "./content.ts";
import { duties } from "./duties.ts";
import { concerns, duty } from "./duty.ts";
import { enter } from "./enter.ts";
import { frame } from "./frame.ts";
import { hours } from "./hours.ts";
import { inbox } from "./inbox.ts";
import { link } from "./link.ts";
import { keeping, notes } from "./notes.ts";
import { outcomes } from "./outcomes.ts";
import { parcel } from "./parcel.ts";

/** Every word of the coach's page that the app does not say as well. */
export const deskWords: {
  readonly frame: typeof frame;
  readonly begin: typeof begin;
  readonly enter: typeof enter;
  readonly inbox: typeof inbox;
  readonly link: typeof link;
  readonly parcel: typeof parcel;
  readonly brief: typeof brief;
  readonly duties: typeof duties;
  readonly answer: typeof answer;
  readonly notes: typeof notes;
  readonly keeping: typeof keeping;
  readonly account: typeof account;
  readonly hours: typeof hours;
  readonly agenda: typeof agenda;
  readonly outcomes: typeof outcomes;
  readonly duty: typeof duty;
  readonly content: typeof content;
  readonly concerns: typeof concerns;
} = {
  frame,
  begin,
  enter,
  inbox,
  link,
  parcel,
  brief,
  duties,
  answer,
  notes,
  keeping,
  account,
  hours,
  agenda,
  outcomes,
  duty,
  content,
  concerns,
};
