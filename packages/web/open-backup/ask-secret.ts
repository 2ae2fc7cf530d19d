import { openBackupWords as words } from "@staying-power/words";
import { element } from "./element.ts";
import type { Notice } from "./notice.ts";
import type { Opened, Sealed } from "./read-file.ts";
import { unseal, type Unsealed } from "./unseal.ts";

interface Asking {
  readonly fileName: string;
  readonly sealed: Sealed;
  readonly notice: Notice;
  readonly onOpened: (opened: Opened) => void;
}

/** A form that asks for what opens a sealed file, and opens it. */
export function askSecret({ fileName, sealed, notice, onOpened }: Asking): {
  readonly form: HTMLElement;
  readonly field: HTMLInputElement;
} {
  const field = secretField();
  const open = element("button", { class: "main-action" }, words.ask.open);
  const form = element(
    "form",
    {},
    element("h2", {}, words.ask.heading),
    element("p", { class: "quiet name" }, fileName),
    element("p", {}, words.ask.note[sealed.by]),
    element(
      "div",
      { class: "field" },
      element(
        "label",
        { attributes: { for: field.id } },
        words.ask.secret[sealed.by],
      ),
      field,
    ),
    showBox(field),
    open,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void tryIt();
  });

  async function tryIt(): Promise<void> {
    if (open.disabled) return;
    if (field.value === "") refuse(words.ask.missing);
    else {
      open.disabled = true;
      notice.say(words.ask.wait);
      await nextPaint();
      const unsealed = await attempt(sealed, field.value);
      open.disabled = false;
      // Another file may have been chosen meanwhile.
      if (!form.isConnected) return;
      if (unsealed.kind === "opened") onOpened(unsealed);
      else refuse(problemOf(unsealed.why, sealed));
    }
  }

  function refuse(problem: string): void {
    notice.refuse(problem);
    field.focus();
    field.select();
  }
  return { form, field };
}

type Problem = Extract<Unsealed, { kind: "refused" }>["why"] | "failed";

async function attempt(
  sealed: Sealed,
  typed: string,
): Promise<Opened | { readonly kind: "refused"; readonly why: Problem }> {
  try {
    return await unseal(sealed, typed);
  } catch {
    // Too little memory, most likely; what was thrown could hold a secret.
    return { kind: "refused", why: "failed" };
  }
}

function problemOf(why: Problem, { by }: Sealed): string {
  if (why === "wrong-key") return words.problems["wrong-key"][by];
  return words.problems[why === "not-sealed" ? "format" : why];
}

function secretField(): HTMLInputElement {
  return element("input", {
    attributes: {
      id: "secret",
      type: "password",
      autocomplete: "off",
      autocapitalize: "none",
      spellcheck: "false",
    },
  });
}

function showBox(field: HTMLInputElement): HTMLElement {
  const box = element("input", { attributes: { type: "checkbox" } });
  box.addEventListener("change", () => {
    field.type = box.checked ? "text" : "password";
  });
  return element("label", { class: "check" }, box, words.ask.show);
}

/** Resolves once what was just said stands on the screen: the work to come holds the page still. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    // A page in the background paints nothing.
    setTimeout(resolve, 500);
  });
}
