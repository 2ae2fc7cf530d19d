import { randomUUID } from "node:crypto";
import { access, link, mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { codeOf } from "../store/database-error.ts";
import type { Letter, Post } from "./letter.ts";
import { mailForm } from "./mail-form.ts";

/**
 * Lays each letter into a folder as a file that mail programs open. A letter that lies there is not laid there again: the
 * file has the letter's own name, and appears once it is whole and on the disk.
 */
export function outboxPost(folder: string, from: string): Post {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: "windows",
  });
  return {
    send: async (letter) => {
      try {
        const { message } = await transport.sendMail(mailForm(letter, from));
        if (!Buffer.isBuffer(message)) return failedHere;
        await lay(folder, letter, message);
        return { is: "sent" };
      } catch (error) {
        return { ...failedHere, code: codeOf(error) ?? "fault" };
      }
    },
  };
}

const failedHere = { is: "later", code: "fault", stayed: true } as const;

async function lay(
  folder: string,
  letter: Letter,
  message: Buffer,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${letter.id.replace(/@.*$/, "").replaceAll(/[^\w.-]/g, "_")}.eml`;
  const file = join(folder, name);
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (there) return;
  const part = join(folder, `.${randomUUID()}.part`);
  try {
    const handle = await open(part, "wx", 0o600);
    try {
      await handle.writeFile(message);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // In contrast to a rename, this overwrites nothing.
    await link(part, file);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    await rm(part, { force: true });
  }
}
