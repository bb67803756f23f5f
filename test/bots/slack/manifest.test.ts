import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SCOPES } from '../../../src/bots/slack/identity.ts'

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as {
  display_information: { name: string; description: string }
  features: {
    app_home: Record<string, boolean>
    slash_commands: { command: string; url: string }[]
  }
  oauth_config: { scopes: Record<string, string[]> }
  settings: {
    event_subscriptions: { bot_events: string[]; request_url: string }
    interactivity: { request_url: string }
  }
}
const page = readFileSync('docs/slack-manifest.md', 'utf8')

test('S11: the manifest asks for the scopes Lotse names, for the bot alone', () => {
  expect(manifest.oauth_config.scopes).toEqual({ bot: [...SCOPES] })
})

test('S11: no history but that of direct messages', () => {
  const histories = manifest.oauth_config.scopes.bot?.filter((scope) => scope.endsWith(':history'))
  expect(histories).toEqual(['im:history'])
})

test('S11: every scope and event has its reason on the page, and the page has no other', () => {
  const rows = [...page.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)]
  const explained = rows.map((row) => row[1])
  const asked = [...SCOPES, ...manifest.settings.event_subscriptions.bot_events]
  expect(new Set(explained)).toEqual(new Set<string>(asked))
  expect(explained).toHaveLength(asked.length)
  for (const row of rows) expect(row[2]?.length).toBeGreaterThan(20)
})

test('the messages tab is writable and everything arrives at one address', () => {
  expect(manifest.features.app_home).toMatchObject({
    messages_tab_enabled: true,
    messages_tab_read_only_enabled: false,
    home_tab_enabled: true,
  })
  const addresses = [
    manifest.settings.event_subscriptions.request_url,
    manifest.settings.interactivity.request_url,
    ...manifest.features.slash_commands.map((command) => command.url),
  ]
  expect(new Set(addresses).size).toBe(1)
  expect(addresses[0]).toMatch(/\/slack\/events$/)
  expect(manifest.features.slash_commands.map((command) => command.command)).toEqual(['/lotse'])
})

test('Slack takes the texts of the manifest', () => {
  expect(manifest.display_information.name.length).toBeLessThanOrEqual(35)
  expect(manifest.display_information.description.length).toBeLessThanOrEqual(140)
})
