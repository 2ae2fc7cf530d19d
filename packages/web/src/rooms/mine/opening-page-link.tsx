import { backupWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import {
  openingPage,
  openingPageAddress,
  openingPageName,
} from "../../keep/backup/opening-page.ts";
import { downloadFile } from "../../ui/parts/download-file.ts";

/**
 * Hands over the page that opens a backup. The browser's own download passes by
 * what is kept for offline use, so the page is read first and handed over then.
 */
export function OpeningPageLink() {
  const words = backupWords;
  const [said, setSaid] = useState("");
  const hand = async (): Promise<void> => {
    setSaid("");
    const page = await openingPage();
    if (page !== null) downloadFile(openingPageName, page, "text/html");
    setSaid(
      page === null ? words.without.failed : words.handedOver(openingPageName),
    );
  };
  return (
    <>
      <a
        class="button"
        href={openingPageAddress}
        download={openingPageName}
        onClick={(event) => {
          event.preventDefault();
          void hand();
        }}
      >
        {words.without.save}
      </a>
      <p role="status">{said}</p>
    </>
  );
}
