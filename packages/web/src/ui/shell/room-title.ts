import { frameWords } from "@staying-power/words";
import { createContext } from "preact";

/** The title of the room that is shown; the name of the app where none is. It stays in the history of the browser. */
export const RoomTitle = createContext(frameWords.name);
