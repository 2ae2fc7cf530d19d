import { addKey } from "./add-key/add-key.ts";
import { askChallenge } from "./ask-challenge/ask-challenge.ts";
import { askSalt } from "./ask-salt/ask-salt.ts";
import { beginCoach } from "./begin-coach/begin-coach.ts";
import { changeAccount } from "./change-account/change-account.ts";
import { changeParcel } from "./change-parcel/change-parcel.ts";
import { closeDoor } from "./close-door/close-door.ts";
import { disposeParcel } from "./dispose-parcel/dispose-parcel.ts";
import { endOtherSessions } from "./end-other-sessions/end-other-sessions.ts";
import { endSession } from "./end-session/end-session.ts";
import { eraseAccount } from "./erase-account/erase-account.ts";
import { getAccount } from "./get-account/get-account.ts";
import { getAnswer } from "./get-answer/get-answer.ts";
import { getContent } from "./get-content/get-content.ts";
import { getEdition } from "./get-edition/get-edition.ts";
import { getInboxParcel } from "./get-inbox-parcel/get-inbox-parcel.ts";
import { getNotes } from "./get-notes/get-notes.ts";
import { getOwnContent } from "./get-own-content/get-own-content.ts";
import { getParcel } from "./get-parcel/get-parcel.ts";
import { getPractice } from "./get-practice/get-practice.ts";
import { getSigner } from "./get-signer/get-signer.ts";
import { inviteCoach } from "./invite-coach/invite-coach.ts";
import { listCoaches } from "./list-coaches/list-coaches.ts";
import { listDoors } from "./list-doors/list-doors.ts";
import { listInbox } from "./list-inbox/list-inbox.ts";
import { openVersion } from "./open-version/open-version.ts";
import { putAnswer } from "./put-answer/put-answer.ts";
import { putContent } from "./put-content/put-content.ts";
import { putDoor } from "./put-door/put-door.ts";
import { putNote } from "./put-note/put-note.ts";
import { putParcel } from "./put-parcel/put-parcel.ts";
import { putSigner } from "./put-signer/put-signer.ts";
import { putVersion } from "./put-version/put-version.ts";
import { removeKey } from "./remove-key/remove-key.ts";
import { removeNote } from "./remove-note/remove-note.ts";
import { revokeParcel } from "./revoke-parcel/revoke-parcel.ts";
import type { Route } from "./route.ts";
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
  putContent,
  getOwnContent,
  getEdition,
  getContent,
  putSigner,
  getSigner,
];
