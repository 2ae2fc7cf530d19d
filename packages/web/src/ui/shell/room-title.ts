import { createContext } from "preact";

/** The title of the room that is shown, for a screen that says no more exact one. */
export const RoomTitle = createContext("");
