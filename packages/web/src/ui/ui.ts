// What another page of ours may show of the app's own parts: those that need no case of a person around them.
export {
  type Address,
  address,
  oneOf,
  optional,
  type Part,
  word,
} from "./shell/address.ts";
export { Screen } from "./shell/screen.tsx";
export { RoomTitle } from "./shell/room-title.ts";
export { SecretField, ShowSecret } from "./parts/secret-field.tsx";
export { WorkForm } from "./parts/work-form.tsx";
export { fetchedOnce } from "./parts/fetched-part.tsx";
export { UndoLine } from "./parts/undo-line.tsx";
export { Worded } from "./parts/worded.tsx";
export { fromBase64, toBase64url } from "../visit/base64.ts";
export { digestOf } from "../visit/digest-of.ts";
export { newId } from "./parts/new-id.ts";
export { downloadFile } from "./parts/download-file.ts";
export { EmergencyNumbers } from "./parts/help/emergency-numbers.tsx";
export { HelpDirectories } from "./parts/help/help-directories.tsx";
export { LineItem } from "./parts/help/line-item.tsx";
export { PaperSheet } from "./paper/paper.tsx";
export { ThreeWays } from "./charts/three-ways.tsx";
