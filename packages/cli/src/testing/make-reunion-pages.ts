// Writes the pages of the thirty invented reunions as the program has them now: npm run golden.
import { writeFileSync } from "node:fs";
import { pagesFile, storyPages } from "./reunion-stories.ts";

writeFileSync(pagesFile, storyPages());
