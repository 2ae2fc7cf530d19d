import type { Command } from "../command.ts";
import { auditCommand } from "./audit.ts";
import { calendarCommand } from "./calendar.ts";
import { checkCommand } from "./check.ts";
import { calibrateCommand } from "./calibrate.ts";
import { interviewCommand } from "./interview.ts";
import { learnCommand } from "./learn.ts";
import { mapCommand } from "./map.ts";
import { outcomeCommand } from "./outcome.ts";
import { readCommand } from "./read.ts";
import { replyCommand } from "./reply.ts";
import { reunionCommand } from "./reunion.ts";
import { simulateCommand } from "./simulate.ts";
import { wasBreakCommand } from "./was-break.ts";

/** Every command, in the order of the help page. */
export const commands: readonly Command[] = [
  readCommand,
  interviewCommand,
  checkCommand,
  mapCommand,
  calendarCommand,
  replyCommand,
  wasBreakCommand,
  outcomeCommand,
  reunionCommand,
  auditCommand,
  calibrateCommand,
  simulateCommand,
  learnCommand,
];
