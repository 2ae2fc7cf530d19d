import { callAddress } from "@staying-power/care";

interface CallLinkProps {
  readonly name: string;
  readonly number: string;
}

/** A number with its name, to be called by one tap where a phone can call it. */
export function CallLink({ name, number }: CallLinkProps) {
  const address = callAddress(number);
  const both = (
    <>
      <span>{name}</span>
      <b>{number}</b>
    </>
  );
  return address === null ? (
    <p>{both}</p>
  ) : (
    <a class="button call" href={address}>
      {both}
    </a>
  );
}
