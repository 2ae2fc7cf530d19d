import { lockWords } from "@staying-power/words";
import { createRef } from "preact";
import { describe, expect, it } from "vitest";
import { press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { SecretField, ShowSecret } from "./secret-field.tsx";

const label = "Passphrase";
const usual = {
  label,
  value: "",
  shown: false,
  kind: "current-password",
  onInput: () => undefined,
} as const;

describe("a field for a secret", () => {
  it("hides what is typed until it is to be shown, and keeps it", () => {
    const part = mount(<SecretField {...usual} value="four blue words" />);
    const field = part.getByLabelText<HTMLInputElement>(label);
    expect(field.type).toBe("password");
    part.show(<SecretField {...usual} value="four blue words" shown />);
    expect(part.getByLabelText(label)).toBe(field);
    expect(field.type).toBe("text");
    expect(field.value).toBe("four blue words");
  });

  it("does not begin what is typed with a capital letter", () => {
    const field = mount(<SecretField {...usual} shown />).getByLabelText(label);
    expect(field.getAttribute("autocapitalize")).toBe("none");
  });

  it.each(["current-password", "new-password"] as const)(
    "tells a keeper of passwords that it is a %s",
    (kind) => {
      const field = mount(
        <SecretField {...usual} kind={kind} />,
      ).getByLabelText<HTMLInputElement>(label);
      expect(field.autocomplete).toBe(kind);
    },
  );

  it("hands on every letter as it was typed", async () => {
    const typed: string[] = [];
    const { getByLabelText } = mount(
      <SecretField {...usual} onInput={(text) => void typed.push(text)} />,
    );
    const texts = [" Ä ", "<b>", "𝄞 0"];
    for (const text of texts) await type(getByLabelText(label), text);
    expect(typed).toEqual(texts);
  });

  it("is described by what it is told, and says whether it is wrong", () => {
    const part = (wrong: boolean) => (
      <>
        <p id="rule">Four words.</p>
        <p id="problem">Too short.</p>
        <SecretField {...usual} wrong={wrong} describedBy="rule problem" />
      </>
    );
    const { show, getByLabelText, getByRole } = mount(part(false));
    const field = getByLabelText(label);
    expect(field.getAttribute("aria-describedby")).toBe("rule problem");
    expect(field.getAttribute("aria-invalid")).toBe("false");
    show(part(true));
    expect(field.getAttribute("aria-invalid")).toBe("true");
    show(<SecretField {...usual} shown />);
    expect(getByRole("textbox").hasAttribute("aria-describedby")).toBe(false);
  });

  it("cannot be left out, and stays as it is while there is work", () => {
    const field = createRef<HTMLInputElement>();
    const { show } = mount(<SecretField {...usual} field={field} />);
    expect(field.current?.required).toBe(true);
    expect(field.current?.readOnly).toBe(false);
    show(<SecretField {...usual} field={field} busy />);
    expect(field.current?.readOnly).toBe(true);
  });
});

describe("the choice to show a secret", () => {
  it.each([false, true])("asks for the other when it is %s", async (shown) => {
    const asked: boolean[] = [];
    const { getByRole } = mount(
      <ShowSecret shown={shown} onChange={(to) => void asked.push(to)} />,
    );
    const box = getByRole<HTMLInputElement>("checkbox", {
      name: lockWords.show,
    });
    expect(box.checked).toBe(shown);
    await press(box);
    expect(asked).toEqual([!shown]);
  });
});
