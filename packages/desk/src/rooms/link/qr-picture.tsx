import { encode } from "uqr";

interface QrPictureProps {
  readonly text: string;
  /** What it is, for whoever does not see it. */
  readonly alt: string;
}

/** A text as a picture for the camera of a phone; always dark on light, which every camera reads. */
export function QrPicture({ text, alt }: QrPictureProps) {
  const { data, size } = encode(text, { ecc: "L", border: 4 });
  const path = data
    .flatMap((row, y) =>
      row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")),
    )
    .join("");
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={alt}
    >
      <rect class="light" width={size} height={size} />
      <path class="dark" d={path} />
    </svg>
  );
}
