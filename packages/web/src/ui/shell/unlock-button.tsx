import { unlocking } from "./unlocking.ts";

/** Opens what is kept, from a room that is open without it. */
export function UnlockButton({ label }: { readonly label: string }) {
  return (
    <button
      type="button"
      onClick={() => {
        unlocking.value = true;
      }}
    >
      {label}
    </button>
  );
}
