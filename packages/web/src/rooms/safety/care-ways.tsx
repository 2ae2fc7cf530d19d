import { careWords } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { helpAt } from "../help/address.ts";
import { kitAt } from "../kit/address.ts";
import { lettingGoAt } from "../letting-go/address.ts";

const { ways } = careWords;

/** Where someone can go whom a gate has stopped: none of these is ever withheld. */
const places = [
  { to: lettingGoAt(), label: ways.lettingGo },
  { to: kitAt(), label: ways.kit },
  { to: lettingGoAt({ first: "anger" }), label: ways.anger },
  { to: helpAt(), label: ways.help },
];

/** Ways on from a page of care, so that it is never a dead end. */
export function CareWays({
  children,
}: {
  readonly children?: ComponentChildren;
}) {
  return (
    <nav class="care-ways" aria-label={ways.label}>
      {places.map(({ to, label }) => (
        <ScreenLink key={to.hash} to={to} class="button">
          {label}
        </ScreenLink>
      ))}
      {children}
    </nav>
  );
}
