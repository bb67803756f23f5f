import { errors, jwtVerify, SignJWT, type JWTPayload } from 'jose'
import type { PartnerLink } from './partner-links.ts'

const ALGORITHM = 'HS256'
/** What else is signed with the key for links is for another audience. */
const AUDIENCE = 'partner'

/** What a link that was not changed says. */
export type PartnerToken = { linkId: string; serviceId: string; isExpired: boolean }

/** Signs what a partner's link names: it, its entry and its end. @param key of links, see `InstallationKeys` */
export function signPartnerToken(
  { id, serviceId, expiresAt }: Pick<PartnerLink, 'id' | 'serviceId' | 'expiresAt'>,
  key: Uint8Array,
): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: ALGORITHM })
    .setAudience(AUDIENCE)
    .setJti(id)
    .setSubject(serviceId)
    .setExpirationTime(expiresAt)
    .sign(key)
}

/** Null: changed, cut, or signed by somebody else or for something else. */
export async function readPartnerToken(
  token: string,
  key: Uint8Array,
  now: Date,
): Promise<PartnerToken | null> {
  if (!isCanonical(token)) return null
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [ALGORITHM],
      audience: AUDIENCE,
      requiredClaims: ['exp', 'jti', 'sub'],
      currentDate: now,
    })
    return named(payload, false)
  } catch (error) {
    // Its signature was checked before its end.
    if (error instanceof errors.JWTExpired) return named(error.payload, true)
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}

/** The last letter of a part can be another one for the same bytes: a changed link is none. */
function isCanonical(token: string): boolean {
  return token.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part)
}

function named({ jti, sub }: JWTPayload, isExpired: boolean): PartnerToken | null {
  return jti === undefined || sub === undefined ? null : { linkId: jti, serviceId: sub, isExpired }
}
