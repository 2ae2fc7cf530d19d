import { letsGo } from "@staying-power/case";
import { useComputed } from "@preact/signals";
import { lettingGoMap } from "@staying-power/plan";
import { letGoWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Door } from "../../ui/shell/door.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import type { WayBack } from "../../ui/shell/way-back.ts";
import { helpAt } from "../help/address.ts";
import { kitAt } from "../kit/address.ts";
import { lettingGoAt } from "../letting-go/address.ts";
import { SayingList } from "../letting-go/saying-list.tsx";
import { mapAt } from "../map/address.ts";
import { BeforeNumbers } from "../safety/before-numbers.tsx";
import { letGoAt } from "./address.ts";
import { AreaPart } from "./area-part.tsx";
import { studiesOfArea, studiesOfFit } from "./model/studies-of.ts";

const words = letGoWords;

const toLettingGo: WayBack = { to: lettingGoAt(), label: words.back };

/** The parts of letting go and what to do in each: for whoever has decided, and for whoever has not. */
export function MapPage() {
  const { session } = useApp();
  const map = useComputed(() => lettingGoMap(session.planInput.value)).value;
  const gates = session.gates.value;
  return (
    <Screen heading={words.heading} about="let-go map" back={toLettingGo}>
      <BeforeNumbers gates={gates} heading={words.below} />
      <div class="stack">
        <p>{words.intro}</p>
        <p class="quiet">{words.noNumbers}</p>
      </div>
      {map.fits.length > 0 && (
        <section>
          <h2>{words.fits.heading}</h2>
          {map.fits.map((id) => (
            <SayingList
              key={id}
              says={words.fits.says[id]}
              studies={studiesOfFit[id]}
            />
          ))}
        </section>
      )}
      <section>
        <h2>{words.areasHeading}</h2>
        <p>{words.anyOrder}</p>
        <div class="areas">
          {map.areas.map((area) => (
            <AreaPart
              key={area.id}
              area={area}
              studies={studiesOfArea[area.id]}
            />
          ))}
        </div>
      </section>
      <ChoosePart isOpen={gates.length === 0} />
      <section>
        <div class="stack doors">
          {(["dates", "rituals", "close"] as const).map((page) => (
            <Door
              key={page}
              to={letGoAt({ page })}
              label={words.ways[page]}
              note={words.wayNotes[page]}
            />
          ))}
        </div>
      </section>
      <section>
        <h2>{words.hard.heading}</h2>
        <p>{words.hard.body}</p>
        <div class="row">
          <ScreenLink to={kitAt()} class="button">
            {words.hard.kit}
          </ScreenLink>
          <ScreenLink to={helpAt()} class="button">
            {words.hard.help}
          </ScreenLink>
        </div>
      </section>
    </Screen>
  );
}

/** Deciding is a step of its own, taken on the map; nobody who has decided is asked again. */
function ChoosePart({ isOpen }: { readonly isOpen: boolean }) {
  const { session } = useApp();
  if (!isOpen || letsGo(session.person.value)) return null;
  return (
    <section>
      <p>{words.choose.text}</p>
      <ScreenLink to={mapAt()} class="line-link">
        {words.choose.link}
      </ScreenLink>
    </section>
  );
}
