import { describe, expect, it } from 'vitest'
import { liveMarkupIn, liveMarkupOf } from '../../../sandbox/slack/live-markup.ts'

describe('S8: live markup in a text', () => {
  it.each([
    ['<!channel>', 'everyone'],
    ['<!here>', 'everyone'],
    ['<!everyone|everyone>', 'everyone'],
    ['<!subteam^S0TEAM>', 'group'],
    ['<@U0ANNA>', 'person'],
    ['<#C0EAST|ost>', 'channel'],
    ['<https://example.org|click>', 'link'],
    ['<mailto:a@example.org>', 'link'],
    ['<javascript:alert(1)>', 'link'],
    ['< 2 and 3 >', 'link'],
  ])('%s is found', (markup, kind) => {
    expect(liveMarkupIn(`before ${markup} after`, 'text')).toEqual([{ kind, text: markup, where: 'text' }])
  })

  it.each(['&lt;!channel&gt;', '1 < 2', '3 > 2', '@channel', '<!date^1392734382^{date}|today>', '<>'])(
    '%s is inert',
    (text) => {
      expect(liveMarkupIn(text, 'text')).toEqual([])
    },
  )
})

describe('S8: live markup in a message', () => {
  const section = (type: string, text: string) => ({ type: 'section', text: { type, text } })

  it('is found in mrkdwn of blocks, not in plain text, which Slack shows as it is', () => {
    expect(
      liveMarkupOf({ blocks: [section('plain_text', '<!here>'), section('mrkdwn', '<!here>')] }),
    ).toEqual([{ kind: 'everyone', text: '<!here>', where: 'blocks/1/text/text' }])
  })

  it('is found in nested elements, rich text and attachments', () => {
    const found = liveMarkupOf({
      text: 'harmless',
      blocks: [
        { type: 'context', elements: [{ type: 'mrkdwn', text: '<@U0ANNA>' }] },
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'channel' }] }],
        },
      ],
      attachments: [{ fallback: '<!channel>', blocks: [section('mrkdwn', '<https://example.org>')] }],
    })
    expect(found.map(({ text }) => text)).toEqual([
      '<@U0ANNA>',
      '<!channel>',
      '<!channel>',
      '<https://example.org>',
    ])
  })

  it('arises from plain words when the app asks Slack to expand them', () => {
    expect(liveMarkupOf({ text: 'help @channel', linkNames: true })).toHaveLength(1)
    expect(liveMarkupOf({ text: 'help @channel', parse: 'full' })).toHaveLength(1)
    expect(liveMarkupOf({ text: 'help @channel', parse: 'none' })).toEqual([])
  })
})
