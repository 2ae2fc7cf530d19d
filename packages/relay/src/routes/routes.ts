import { addKey } from "./add-key/add-key.ts";
import { askChallenge } from "./ask-challenge/ask-challenge.ts";
import { askSalt } from "./ask-salt/ask-salt.ts";
import { beginCoach } from "./begin-coach/begin-coach.ts";
import { cancelAgendaCall } from "./cancel-agenda-call/cancel-agenda-call.ts";
import { cancelCall } from "./cancel-call/cancel-call.ts";
import { changeAccount } from "./change-account/change-account.ts";
import { changeCallMail } from "./change-call-mail/change-call-mail.ts";
import { changeParcel } from "./change-parcel/change-parcel.ts";
import { closeDoor } from "./close-door/close-door.ts";
import { confirmCall } from "./confirm-call/confirm-call.ts";
import { disposeParcel } from "./dispose-parcel/dispose-parcel.ts";
import { dropMail } from "./drop-mail/drop-mail.ts";
import { emptyDoor } from "./empty-door/empty-door.ts";
import { endOtherSessions } from "./end-other-sessions/end-other-sessions.ts";
import { endSession } from "./end-session/end-session.ts";
import { eraseAccount } from "./erase-account/erase-account.ts";
import { forgetCall } from "./forget-call/forget-call.ts";
import { getAccount } from "./get-account/get-account.ts";
import { getAnswer } from "./get-answer/get-answer.ts";
import { getAvailability } from "./get-availability/get-availability.ts";
import { getBusy } from "./get-busy/get-busy.ts";
import { getCall } from "./get-call/get-call.ts";
import { getContent } from "./get-content/get-content.ts";
import { getEdition } from "./get-edition/get-edition.ts";
import { getFigures } from "./get-figures/get-figures.ts";
import { getInboxParcel } from "./get-inbox-parcel/get-inbox-parcel.ts";
import { getMail } from "./get-mail/get-mail.ts";
import { getNotes } from "./get-notes/get-notes.ts";
import { getOffers } from "./get-offers/get-offers.ts";
import { getOwnContent } from "./get-own-content/get-own-content.ts";
import { getParcel } from "./get-parcel/get-parcel.ts";
import { getPractice } from "./get-practice/get-practice.ts";
import { getSigner } from "./get-signer/get-signer.ts";
import { getWait } from "./get-wait/get-wait.ts";
import { holdCall } from "./hold-call/hold-call.ts";
import { inviteCoach } from "./invite-coach/invite-coach.ts";
import { leaveWait } from "./leave-wait/leave-wait.ts";
import { listAgenda } from "./list-agenda/list-agenda.ts";
import { listCoaches } from "./list-coaches/list-coaches.ts";
import { listDoors } from "./list-doors/list-doors.ts";
import { listHolidays } from "./list-holidays/list-holidays.ts";
import { listInbox } from "./list-inbox/list-inbox.ts";
import { listOwnSlots } from "./list-own-slots/list-own-slots.ts";
import { listSlots } from "./list-slots/list-slots.ts";
import { markAttendance } from "./mark-attendance/mark-attendance.ts";
import { moveAgendaCall } from "./move-agenda-call/move-agenda-call.ts";
import { moveCall } from "./move-call/move-call.ts";
import { openVersion } from "./open-version/open-version.ts";
import { putAnswer } from "./put-answer/put-answer.ts";
import { putAvailability } from "./put-availability/put-availability.ts";
import { putBlock } from "./put-block/put-block.ts";
import { putContent } from "./put-content/put-content.ts";
import { putDoor } from "./put-door/put-door.ts";
import { putFigures } from "./put-figures/put-figures.ts";
import { putNote } from "./put-note/put-note.ts";
import { putParcel } from "./put-parcel/put-parcel.ts";
import { putSigner } from "./put-signer/put-signer.ts";
import { putVersion } from "./put-version/put-version.ts";
import { putWait } from "./put-wait/put-wait.ts";
import { removeBlock } from "./remove-block/remove-block.ts";
import { removeKey } from "./remove-key/remove-key.ts";
import { removeNote } from "./remove-note/remove-note.ts";
import { revokeParcel } from "./revoke-parcel/revoke-parcel.ts";
import type { Route } from "./route.ts";
import { sendMailAgain } from "./send-mail-again/send-mail-again.ts";
import { shortenParcel } from "./shorten-parcel/shorten-parcel.ts";
import { signIn } from "./sign-in/sign-in.ts";

/** All that a relay can be asked. */
export const routes: readonly Route[] = [
  putParcel,
  putVersion,
  getParcel,
  changeParcel,
  revokeParcel,
  getAnswer,
  listInbox,
  getInboxParcel,
  openVersion,
  putAnswer,
  shortenParcel,
  disposeParcel,
  getNotes,
  putNote,
  removeNote,
  listDoors,
  putDoor,
  closeDoor,
  emptyDoor,
  getPractice,
  beginCoach,
  askChallenge,
  askSalt,
  signIn,
  getAccount,
  changeAccount,
  eraseAccount,
  addKey,
  removeKey,
  endSession,
  endOtherSessions,
  inviteCoach,
  listCoaches,
  getOffers,
  listSlots,
  holdCall,
  confirmCall,
  getCall,
  listOwnSlots,
  moveCall,
  cancelCall,
  changeCallMail,
  forgetCall,
  putWait,
  getWait,
  leaveWait,
  getAvailability,
  putAvailability,
  listHolidays,
  listAgenda,
  putBlock,
  moveAgendaCall,
  cancelAgendaCall,
  markAttendance,
  removeBlock,
  getBusy,
  getMail,
  sendMailAgain,
  dropMail,
  getFigures,
  putFigures,
  putContent,
  getOwnContent,
  getEdition,
  getContent,
  putSigner,
  getSigner,
];
