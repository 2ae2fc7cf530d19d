import { kindOf, type Watch } from "@staying-power/seal";
import { openBackupWords as words, workWords } from "@staying-power/words";
import { element } from "./element.ts";
import type { Notice } from "./notice.ts";
import type { Opened, Sealed } from "./read-file.ts";
import { unseal, type Unsealed } from "./unseal.ts";
import { waitingPart } from "./waiting-part.ts";

interface Asking {
  readonly fileName: string;
  readonly sealed: Sealed;
  readonly notice: Notice;
  readonly onOpened: (opened: Opened) => void;
  /** The seal is open, and what is in it cannot be shown. */
  readonly onInside: (inside: Inside) => void;
}

/** A form that asks for what opens a sealed file, and opens it. */
export function askSecret({
  fileName,
  sealed,
  notice,
  onOpened,
  onInside,
}: Asking): {
  readonly form: HTMLElement;
  readonly field: HTMLInputElement;
} {
  const field = secretField();
  const waiting = waitingPart(notice);
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
    waiting.part,
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
      notice.say(workWords.wait);
      await nextPaint();
      const watch = waiting.begin();
      const unsealed = await attempt(sealed, field.value, (progress) =>
        form.isConnected ? watch(progress) : "stop",
      );
      waiting.end();
      open.disabled = false;
      // Another file may have been chosen meanwhile.
      if (!form.isConnected) return;
      if (unsealed.kind === "opened") onOpened(unsealed);
      else if (unsealed.kind === "inside") onInside(unsealed);
      else if (unsealed.why === "stopped") {
        notice.say(workWords.stopped);
        field.focus();
      } else refuse(problemOf(unsealed.why, sealed));
    }
  }

  function refuse(problem: string): void {
    notice.refuse(problem);
    field.focus();
    field.select();
  }
  return { form, field };
}

/** What came out of a seal that this page cannot show. */
export type Inside = Extract<Unsealed, { kind: "inside" }>;

type Problem = Extract<Unsealed, { kind: "refused" }>["why"] | "failed";

/** Tries it; what was thrown could hold a secret, so that only its kind is told. */
export async function attempt(
  sealed: Sealed,
  typed: string,
  watch?: Watch,
): Promise<
  Opened | Inside | { readonly kind: "refused"; readonly why: Problem }
> {
  try {
    return await unseal(sealed, typed, watch);
  } catch (thrown) {
    return { kind: "refused", why: kindOf(thrown) ?? "failed" };
  }
}

/** What is said of it. */
export function problemOf(why: Problem, { by }: Sealed): string {
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
