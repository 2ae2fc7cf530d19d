import type { KeptByRooms } from "../keep/browser-record.ts";
import type { Slice, Slices } from "../keep/slice.ts";
import { callsSlice } from "../rooms/call/model/slice.ts";
import { calendarSlice } from "../rooms/calendar/model/slice.ts";
import { focusSlice } from "../rooms/focus/model/slice.ts";
import { journalSlice } from "../rooms/journal/model/slice.ts";
import { kitSlice } from "../rooms/kit/model/slice.ts";
import { ninetySlice } from "../rooms/ninety/model/slice.ts";
import { outcomeSlice } from "../rooms/outcome/model/slice.ts";
import { lettingGoSlice } from "../rooms/let-go/model/slice.ts";
import { remindersSlice } from "../rooms/reminders/model/slice.ts";
import { reunionSlice } from "../rooms/reunion/model/slice.ts";
import { ownWordsSlice } from "../rooms/share/model/own-words-slice.ts";
import { shareSlice } from "../rooms/share/model/slice.ts";
import { weeksSlice } from "../rooms/progress/model/slice.ts";

/** What each room keeps. A room that declares what it keeps and is missing here does not compile. */
const sliceOf: {
  readonly [Name in keyof KeptByRooms]: Slice<Name, KeptByRooms[Name]>;
} = {
  calendar: calendarSlice,
  calls: callsSlice,
  focus: focusSlice,
  journal: journalSlice,
  kit: kitSlice,
  ninety: ninetySlice,
  outcome: outcomeSlice,
  ownWords: ownWordsSlice,
  lettingGo: lettingGoSlice,
  reminders: remindersSlice,
  reunion: reunionSlice,
  share: shareSlice,
  weeks: weeksSlice,
};

/** The slices of all rooms, as the session is given them. */
export const slices: Slices = Object.values(sliceOf);
