interface FirstDayProps {
  readonly words: {
    readonly heading: string;
    readonly text: string;
    readonly action: string;
  };
  /** Where what is to be done is done. */
  readonly href: string;
  /** Whether nothing else can be done on the page. */
  readonly main?: boolean;
}

/** What is to be done while there is nothing yet. */
export function FirstDay({ words, href, main = false }: FirstDayProps) {
  return (
    <div class="card">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <a class={main ? "button main-action" : "button"} href={href}>
        {words.action}
      </a>
    </div>
  );
}
