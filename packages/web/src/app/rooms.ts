import type { Room } from "../ui/shell/room.tsx";
import { about } from "../rooms/about/room.ts";
import { answers, change } from "../rooms/answers/room.ts";
import { check } from "../rooms/check/room.ts";
import { help } from "../rooms/help/room.ts";
import { history } from "../rooms/history/room.ts";
import { ask, next } from "../rooms/interview/room.ts";
import { kit } from "../rooms/kit/room.ts";
import { mine } from "../rooms/mine/room.ts";
import { reading } from "../rooms/reading/room.ts";
import { care, safety } from "../rooms/safety/room.ts";
import { start } from "../rooms/start/room.ts";

/**
 * Every room there is. The first one is shown for an address that names none; the
 * others are fetched in this order once the first screen stands.
 */
export const rooms: readonly Room[] = [
  start,
  kit,
  help,
  next,
  ask,
  safety,
  care,
  reading,
  check,
  answers,
  change,
  history,
  mine,
  about,
];
