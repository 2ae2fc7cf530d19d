const pages: Readonly<
  Record<number, { readonly title: string; readonly text: string }>
> = {
  400: {
    title: "That address cannot be read",
    text: "Something in the address is not valid. Nothing you wrote is lost: it is kept in your browser, not here.",
  },
  404: {
    title: "There is no page here",
    text: "The address may be mistyped or old. Nothing you wrote is lost: it is kept in your browser, not here.",
  },
  405: {
    title: "This server only hands out pages",
    text: "It takes nothing in, so nothing was stored.",
  },
  500: {
    title: "Something went wrong on this server",
    text: "Nothing you wrote is lost: it is kept in your browser, not here. Please try again in a moment.",
  },
};

/** A whole small page in words for a status; it needs no style, script or picture. */
export function errorPage(status: number): string {
  const page = pages[status] ?? pages[500];
  const title = page?.title ?? "";
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${page?.text ?? ""}</p><p><a href="/">Go to the first page</a></p></main></body>
</html>
`;
}
