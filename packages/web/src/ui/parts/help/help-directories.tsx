import { helpDirectories, type HelpNeed } from "@staying-power/care";
import { helpWords } from "@staying-power/words";

interface HelpDirectoriesProps {
  readonly needs: readonly HelpNeed[];
  readonly Heading: "h2" | "h3";
}

/** Where lines of every country are listed by others; nothing is opened before a tap. */
export function HelpDirectories({ needs, Heading }: HelpDirectoriesProps) {
  const words = helpWords;
  return (
    <div class="stack">
      <Heading>{words.directoriesHeading}</Heading>
      <p>{words.directories}</p>
      <ul class="directories">
        {helpDirectories
          .filter((directory) =>
            directory.needs.some((need) => needs.includes(need)),
          )
          .map(({ name, web }) => (
            <li key={web}>
              <a class="line-link" href={`https://${web}/`} rel="noreferrer">
                {words.directory({ name, web })}
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}
