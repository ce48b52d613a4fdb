const IPV6 = /^[0-9a-f:]+(%.*)?$/i
const MAPPED = /^::ffff:([0-9.]+)$/i
/** Groups of four hex digits of an IPv6 address that name its network: 64 bits (RFC 4291 section 2.5.4). */
const OF_THE_NETWORK = 4

/**
 * The place behind a client's address, for counting tries: an IPv4 address itself; of an IPv6 address its network of 64
 * bits, because whoever has one of its addresses has all. What is neither is its own place.
 */
export function placeOf(address: string): string {
  const [, mapped] = MAPPED.exec(address) ?? []
  if (mapped) return mapped
  if (!IPV6.test(address) || !address.includes(':')) return address
  const [start = [], end = []] = address
    .split('::')
    .map((half) => half.split(':').filter((group) => group !== ''))
  const zeros = Array.from({ length: 8 - start.length - end.length }, () => '0')
  const network = [...start, ...zeros, ...end].slice(0, OF_THE_NETWORK)
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
