import { readBusy } from "../busy/read-busy.ts";
import type { Context } from "../context.ts";
import type { Post } from "../mail/letter.ts";
import { sendCallMail, sendReminder, sendWaitMail } from "../mail/send-mail.ts";
import type { Swept } from "../sweep.ts";
import { sweepWork } from "./sweep-work.ts";
import type { Works } from "./work.ts";

/** With what a relay does its work. */
export interface Means {
  readonly context: Context;
  readonly post: Post;
  /** The address that mails come from. */
  readonly from: string;
  readonly swept?: (done: Swept) => void;
}

/** All work of a relay that is not an answer to somebody who asks. */
export function worksOf({ context, post, from, swept }: Means): Works {
  const sending = {
    store: context.store,
    now: context.now,
    post,
    // Where a relay listens is known only once it does.
    sender: () => ({ from, origin: context.origin, app: context.app }),
  };
  return {
    "call-mail": sendCallMail(sending),
    reminder: sendReminder(sending),
    "wait-mail": sendWaitMail(sending),
    busy: readBusy(context),
    sweep: sweepWork(context, swept),
  };
}
