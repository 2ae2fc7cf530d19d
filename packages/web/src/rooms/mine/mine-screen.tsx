import type { MinePage } from "./address.ts";
import { BackupPage } from "./backup-page.tsx";
import { CarefulPage } from "./careful-page.tsx";
import { DiscreetPage } from "./discreet-page.tsx";
import { ErasePage } from "./erase-page.tsx";
import { HomePage } from "./home-page.tsx";
import { ImportPage } from "./import-page.tsx";
import { LeavingPage } from "./leaving-page.tsx";
import { LockPage } from "./lock-page.tsx";
import "../../ui/parts/forms.css";
import "./mine.css";

/** The pages of what is the person's own. */
export function MineScreen({ page }: { readonly page: MinePage }) {
  switch (page) {
    case "home":
      return <HomePage />;
    case "lock":
      return <LockPage />;
    case "backup":
      return <BackupPage />;
    case "import":
      return <ImportPage />;
    case "leaving":
      return <LeavingPage />;
    case "discreet":
      return <DiscreetPage />;
    case "careful":
      return <CarefulPage />;
    case "erase":
      return <ErasePage />;
  }
}
