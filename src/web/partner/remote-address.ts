import { BlockList, isIPv6 } from 'node:net'

/** Where a proxy of ours may stand: this machine and private networks (RFC 1918, 4193, 6890). */
const NEAR = new BlockList()
NEAR.addSubnet('127.0.0.0', 8)
NEAR.addSubnet('10.0.0.0', 8)
NEAR.addSubnet('172.16.0.0', 12)
NEAR.addSubnet('192.168.0.0', 16)
NEAR.addAddress('::1', 'ipv6')
NEAR.addSubnet('fc00::', 7, 'ipv6')

/**
 * Who asks: the other end of the connection, or whom a proxy near us names last. Anybody can write the header, only the
 * proxy writes its end.
 */
export function remoteAddress(peer: string, forwardedFor: string | undefined): string {
  const near = peer.replace(/^::ffff:/, '')
  const named = forwardedFor?.split(',').at(-1)?.trim()
  return named && NEAR.check(near, isIPv6(near) ? 'ipv6' : 'ipv4') ? named : near
}
