import { backupWords, workWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { SealedCopy } from "./sealed-copy.tsx";

const words = backupWords.sealed;

/** The form, what it was told to save by, and how that ends. */
function shown(end: () => Promise<"saved" | "no-memory" | "failed">) {
  const saved: string[] = [];
  const part = mount(
    <SealedCopy
      onSave={(passphrase) => {
        saved.push(passphrase);
        return end();
      }}
    />,
  );
  const field = part.getByLabelText<HTMLInputElement>(words.passphrase);
  const again = part.getByLabelText<HTMLInputElement>(words.again);
  return {
    saved,
    field,
    said: () => part.getByRole("alert").textContent,
    save: async (first: string, second: string) => {
      await type(field, first);
      await type(again, second);
      await press(part.getByRole("button", { name: words.save }));
    },
  };
}

describe("the form for a sealed backup", () => {
  it("takes the same passphrase twice, whatever bytes a keyboard makes of it", async () => {
    const { saved, said, field, save } = shown(async () => "saved");
    await save("caf\u00E9 don't tell", "cafe\u0301 don\u2019t\u00A0tell ");
    expect(saved).toHaveLength(1);
    expect([said(), field.value]).toEqual(["", ""]);
    await save("four plain words", "Four plain words");
    expect(saved).toHaveLength(1);
    expect(said()).toBe(words.differ);
  });

  it("says why it was not saved, and keeps what was typed", async () => {
    for (const why of ["no-memory", "failed"] as const) {
      const { said, field, save } = shown(async () => why);
      await save("four plain words", "four plain words");
      expect(said()).toBe(words[why]);
      expect(field.value).toBe("four plain words");
    }
  });

  it("ends also when the work breaks", async () => {
    const { said, save } = shown(() => Promise.reject(new Error("secret")));
    await save("four plain words", "four plain words");
    await expect.poll(said).toBe(workWords.broke);
  });
});
