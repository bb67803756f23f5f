/** People whose App Home is remembered. */
const REMEMBERED = 5000

export type HomeHashes = ReturnType<typeof createHomeHashes>

/**
 * The hash of each person's App Home as last seen: from our own publishing, or from Slack when the person opens it.
 * Lives in memory; after a restart the first publishing may go without one.
 */
export function createHomeHashes() {
  const hashes = new Map<string, string>()
  return {
    of: (slackUser: string): string | undefined => hashes.get(slackUser),
    note(slackUser: string, hash: string): void {
      hashes.delete(slackUser)
      hashes.set(slackUser, hash)
      const oldest = hashes.keys().next()
      if (hashes.size > REMEMBERED && !oldest.done) hashes.delete(oldest.value)
    },
    forget(slackUser: string): void {
      hashes.delete(slackUser)
    },
  }
}
