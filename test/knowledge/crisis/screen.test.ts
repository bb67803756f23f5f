import fc from 'fast-check'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createCrisisScreen } from '../../../src/knowledge/crisis/screen.ts'
import { loadVocabulary } from '../../../src/knowledge/vocabulary.ts'
import { root } from '../../support/source-imports.ts'
import { calm as calmGerman } from './calm-lines.de.ts'
import { danger as german } from './lines.de.ts'
import { calm as calmEnglish, danger as english } from './lines.en.ts'
import { calm as calmOther, danger as others } from './lines.other.ts'

const screen = createCrisisScreen(loadVocabulary(join(root, 'vocabulary')).crisis)
const kindOf = (text: string) => screen(text)?.kind ?? null
const hazardOf = (text: string) => {
  const finding = screen(text)
  return finding?.kind === 'fire_gas' ? finding.hazard : null
}

describe('the crisis screen sees danger (C1, C2)', () => {
  for (const [language, danger] of Object.entries({ German: german, English: english })) {
    for (const [kind, lines] of Object.entries(danger)) {
      test.each(lines)(`${language}, ${kind}: %s`, (line) => expect(kindOf(line)).toBe(kind))
    }
  }
  for (const [language, lines] of Object.entries(others)) {
    test.each(lines)(`${language}, %s: %s`, (kind, line) => expect(kindOf(line)).toBe(kind))
  }
})

describe('the crisis screen stays calm (C2)', () => {
  test.each(calmGerman)('German: %s', (line) => expect(screen(line)).toBeNull())
  test.each(calmEnglish)('English: %s', (line) => expect(screen(line)).toBeNull())
  for (const [language, lines] of Object.entries(calmOther)) {
    test.each(lines)(`${language}: %s`, (line) => expect(screen(line)).toBeNull())
  }
})

describe('spelling does not hide danger', () => {
  test.each([
    ['umlauts as two letters', 'mein mann wuergt mich'],
    ['umlauts without dots', 'mein mann wurgt mich'],
    ['capitals', 'ICH BRINGE MICH UM'],
    ['elongated letters', 'ich willll sterbennnn'],
    ['leetspeak', 'ich will st3rb3n'],
    ['zero-width characters', 'ich will mich um\u200bbrin\u200dgen'],
    ['letters set apart', 's u i z i d ist mein einziger ausweg, ich kann nicht mehr'],
    ['a slip of the finger', 'ich werde mich umbrignen'],
    ['a missing double letter', 'er wil mich erschiesen'],
    ['letters of another script', 'ich will stеrbеn'],
    ['full-width letters', 'ｉｃｈ ｗｉｌｌ ｓｔｅｒｂｅｎ'],
    ['stacked marks', 'ich w\u0335i\u0336l\u0337l s\u0335t\u0336e\u0337r\u0338b\u0335e\u0336n'],
  ])('%s', (_, line) => expect(screen(line)).not.toBeNull())
})

describe('denial, past and fiction', () => {
  test('an explicit denial is no danger', () => {
    expect(screen('Ich will mich nicht umbringen')).toBeNull()
    expect(screen('My husband never hit me')).toBeNull()
  })
  test('a negation that denies nothing leaves the danger', () => {
    expect(kindOf('Er hört nicht auf mich zu schlagen')).toBe('violence')
    expect(kindOf('Er schlägt mich nicht nur, er würgt mich auch')).toBe('violence')
    expect(kindOf('ich weiß nicht weiter, ich will mich umbringen')).toBe('suicide')
  })
  test('a negation in another clause denies nothing', () => {
    expect(kindOf('Bitte nicht anrufen, er schlägt mich')).toBe('violence')
  })
  test('the past counts once it is over, not when it goes on', () => {
    expect(screen('Vor fünf Jahren hat mein Mann mich geschlagen, heute bin ich in Sicherheit')).toBeNull()
    expect(kindOf('Vor fünf Jahren hat mein Mann mich geschlagen und gestern wieder')).toBe('violence')
  })
  test('a film is no danger, the next sentence may be', () => {
    expect(screen('Im Film hat ein Mann seine Frau geschlagen')).toBeNull()
    expect(kindOf('Wir haben einen Film geschaut. Danach hat mein Mann mich geschlagen.')).toBe('violence')
  })
})

describe('which danger is named', () => {
  test('suicide comes before every other kind', () => {
    expect(kindOf('Mein Mann schlägt mich und ich will mich umbringen')).toBe('suicide')
  })
  test('a child as victim comes before violence', () => {
    expect(kindOf('mein freund schlägt meinen sohn und mich')).toBe('child_danger')
  })
  test('fire, gas and carbon monoxide are told apart: the gas reply kills in a fire (C3)', () => {
    expect(hazardOf('Es brennt im Keller')).toBe('fire')
    expect(hazardOf('Im Treppenhaus ist dichter Rauch')).toBe('fire')
    expect(hazardOf('Es riecht nach Gas')).toBe('gas')
    expect(hazardOf('Der Kohlenmonoxid-Melder schlägt Alarm')).toBe('carbon_monoxide')
    expect(hazardOf('There is smoke in the stairwell')).toBe('fire')
    expect(hazardOf('It smells of gas in the kitchen')).toBe('gas')
    expect(hazardOf('the carbon monoxide alarm is going off')).toBe('carbon_monoxide')
  })
  test('the finding names its rule, so that a false alarm can be corrected', () => {
    expect(screen('Ich will nicht mehr leben')?.rule).toMatch(/^de\/suicide\/[a-z_]+$/)
  })
})

describe('whatever is written', () => {
  test.each([
    '',
    '   ',
    '👍',
    '??',
    '\u200b\u200b',
    '😂'.repeat(4096),
    'a'.repeat(4096),
    'ich '.repeat(1000),
  ])('nothing is found in noise %#', (line) => expect(screen(line)).toBeNull())
  test('danger at the end of a long message is found', () => {
    expect(kindOf(`${'Die Heizung gluckert nachts. '.repeat(130)}Ich will nicht mehr leben.`)).toBe('suicide')
  })
  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        screen(text)
      }),
    )
  })
})

describe('long messages', () => {
  test.each([0, 3_990, 4_050, 20_000, 40_000])('danger after %d characters is found', (before) => {
    const text = `${'Die Heizung ist kalt. '.repeat(2_000).slice(0, before)} Mein Mann würgt mich.`
    expect(kindOf(text)).toBe('violence')
  })
})
