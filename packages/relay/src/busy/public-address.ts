import { BlockList, isIP } from "node:net";

/**
 * Networks that are no part of the public one: this machine, private and shared ones, those of one link, of many
 * receivers, for examples and for passing one protocol through another.
 * Source: IANA's special-purpose address registries, RFC 6890.
 */
const closed = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  closed.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  closed.addSubnet(network, prefix, "ipv6");

/** All of the sixth version that was given out for the public network; the mapped ones of the fourth are not in it. */
const open = new BlockList();
open.addSubnet("2000::", 3, "ipv6");

/** Whether an address is one of the public network. */
export function isPublic(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !closed.check(address, "ipv4");
  return (
    version === 6 &&
    !address.includes("%") &&
    open.check(address, "ipv6") &&
    !closed.check(address, "ipv6")
  );
}
