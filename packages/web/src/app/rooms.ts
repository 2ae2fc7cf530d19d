// The table of rooms: a new one is a line here, its folder, and a folder of words.
export { about } from "../rooms/about/room.ts";
export { answers, change } from "../rooms/answers/room.ts";
export { check } from "../rooms/check/room.ts";
export { happened } from "../rooms/happened/room.ts";
export { help } from "../rooms/help/room.ts";
export { history } from "../rooms/history/room.ts";
export { ifThen } from "../rooms/if-then/room.ts";
export { ask, next } from "../rooms/interview/room.ts";
export { kit } from "../rooms/kit/room.ts";
export { lettingGo } from "../rooms/letting-go/room.ts";
export { map } from "../rooms/map/room.ts";
export { mine } from "../rooms/mine/room.ts";
export { reading } from "../rooms/reading/room.ts";
export { reachedOut } from "../rooms/reached-out/room.ts";
export { care, safety } from "../rooms/safety/room.ts";
export { start } from "../rooms/start/room.ts";
export { today } from "../rooms/today/room.ts";
export { worthKnowing } from "../rooms/worth-knowing/room.ts";
