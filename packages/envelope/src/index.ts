// What a relay takes and gives, as schemas: its checks, the desk's types and the description of its interface.
export {
  account,
  accountChange,
  challenge,
  coaches,
  coachName,
  invitation,
  newCoach,
  newKey,
  ownAddress,
  saltAsked,
  saltGiven,
  secretKinds,
  session,
  signIn,
} from "./account.ts";
export type {
  Account,
  KnownPasskey,
  KnownSecret,
  NewCoach,
  NewKey,
  NewPasskey,
  Session,
  SignIn,
} from "./account.ts";
export {
  agenda,
  agendaAsked,
  agendaCall,
  attendance,
  availability,
  call,
  callAuthors,
  callPlaces,
  callStates,
  cancellation,
  confirmation,
  holidays,
  holidaysAsked,
  keptAvailability,
  mailAddress,
  mailChange,
  mailState,
  move,
  newAvailability,
  newBlock,
  newHold,
  newWait,
  offers,
  ownSlotsAsked,
  slots,
  slotsAsked,
  wait,
} from "./call.ts";
export type {
  AgendaCall,
  Availability,
  Call,
  CallKind,
  KeptAvailability,
  MailState,
  Offers,
  Slots,
  Wait,
} from "./call.ts";
export {
  callLinkWords,
  parseCallLink,
  parseWaitLink,
  printCallLink,
  printWaitLink,
} from "./call-link.ts";
export type { CallLink, WaitLink } from "./call-link.ts";
export { parseCoachLink, printCoachLink } from "./coach-link.ts";
export type { CoachLink } from "./coach-link.ts";
export {
  content,
  contentAddress,
  contentReceipt,
  editionAddress,
  newContent,
  ownContent,
  ownSigner,
} from "./content.ts";
export type { Content, OwnContent } from "./content.ts";
export { figures } from "./figures.ts";
export type { Figures } from "./figures.ts";
export { limits } from "./limits.ts";
export {
  answerAddress,
  door,
  doors,
  endings,
  inboxPage,
  inboxParcel,
  inboxPlace,
  newDoor,
  newTerm,
  noteAddress,
  noteReceipt,
  notes,
  noteScopes,
  noteTerms,
  parcelAddress,
  parcelReceipt,
  type TermReceipt,
  termReceipt,
  parcelState,
  parcelTerms,
  versionAddress,
} from "./parcel.ts";
export type {
  Door,
  InboxPage,
  InboxParcel,
  ParcelReceipt,
  ParcelState,
} from "./parcel.ts";
export { practice } from "./practice.ts";
export { problem, problemStatus } from "./problem.ts";
export type { Problem, ProblemKind } from "./problem.ts";
export {
  capability,
  digest,
  id,
  moment,
  recipient,
  signature,
  verifyKey,
  zone,
} from "./tokens.ts";
