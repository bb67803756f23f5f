/** German lines as tenants write them, with what must not leave the house in them. Everything is made up. */

export type PrivateLine = {
  text: string
  /** In small letters; none of these may be found afterwards. */
  secrets: string[]
  kind: string
}

type Random = () => number
type Person = { first: string; last: string }

/** Numbers that look random and are the same in every run (mulberry32). @returns 0 to 1 */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const FIRST =
  'Anna Sabine Jürgen Heike Uwe Thorsten Jörg Marie-Luise Günther Waltraud Mehmet Ayşe Fatma Hüseyin Zeynep Emre Ahmad Fatima Mohammed Amira Layla Yusuf Oksana Taras Olena Dmytro Ivan Svetlana Natalja Zofia Krzysztof Małgorzata Piotr Reza Maryam Parisa Ion Mihaela Andrei Jean-Pierre Amélie Céline Linh Minh Thi'
/** Names that are in no list of ours, and have to be told by what stands around them. */
const RARE =
  'Xhevahire Tewodros Ngozi Bujar Siobhan Ilyès Oluwaseun Tariku Ragnhild Kwabena Vjollca Dragoljub Nkechi Ardit Eyota'
const LAST =
  'Beispiel Öztürk Schulze Müller-Lüdenscheidt Krüger Weidenbach Yılmaz Demirkan Hosseini Al-Masri Haddad Kowalczyk Nowaczyk Petrenko Schewtschenko Iwanowa Popescu Dumitrescu Lefèvre Dubois Nguyễn Trần Krasniqi Abebe Okonkwo Brzeziński Großkopf Niemöller Hagedorn Zschocke Schneider Koch Vogel Winter'
const STREETS =
  'Lindenstraße|Karl-Marx-Allee|Bahnhofstr.|Goetheweg|Kastanienallee|Georg-Schwarz-Str.|Rosenplatz|Eichendorffring|Am Alten Markt|An der Mühle|Zur Eiche|Unter den Eichen|Lange Gasse|Bornaische Straße|Hinter dem Zoll|Straße des Friedens|Kohlgartenweg|Neustädter Chaussee|Platz der Freiheit|Sebastian-Bach-Strasse'
const MAILBOXES = 'web.de gmx.net t-online.de gmail.com posteo.de'
const TROUBLES =
  'die Heizung ist kaputt|ich habe Schulden|im Bad ist Schimmel|mein Strom wird abgestellt|ich brauche Hilfe beim Wohngeld|der Nachbar ist so laut|ich suche einen Kitaplatz|die Miete ist zu hoch|ich habe eine Mahnung bekommen|der Aufzug steht'

/** `count` lines that differ with the seed, each kind in turn. */
export function privateLines(seed: number, count: number): PrivateLine[] {
  const random = seeded(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const chance = (share: number): boolean => random() < share
  const digits = (length: number): string =>
    Array.from({ length }, () => String(Math.floor(random() * 10))).join('')
  const words = (list: string) => pick(list.split(' '))

  const person = (): Person => ({ first: words(chance(0.25) ? RARE : FIRST), last: words(LAST) })
  const nameSecrets = ({ first, last }: Partial<Person>) =>
    [first, last].flatMap((name) => (name ?? '').split('-')).filter((name) => name.length > 2)
  const house = () => `${Math.floor(random() * 180) + 1}${pick(['', '', 'a', ' b', '-3', '/12'])}`
  const trouble = () => pick(TROUBLES.split('|'))

  const phone = (): string => {
    const area = pick(['0176', '0341', '0151', '+49 176', '0049 341', '(0341)', '+49(0)30', '030'])
    const rest = digits(7)
    return pick([
      `${area} ${rest}`,
      `${area}/${rest.slice(0, 3)} ${rest.slice(3, 5)} ${rest.slice(5)}`,
      `${area}-${rest}`,
      `${area} / ${rest.slice(0, 4)} ${rest.slice(4)}`,
      `${area}${rest}`,
      `${area} ${[...rest].join(' ')}`,
      `${area}.${rest.slice(0, 3)}.${rest.slice(3)}`,
    ])
  }
  const tail = (number: string): string[] => [number.replaceAll(/\D/g, '').slice(-5), number.slice(-3)]

  const kinds: Record<string, () => { text: string; secrets: string[] }> = {
    announced: () => {
      const { first, last } = person()
      const full = `${first} ${last}`
      const text = pick([
        `Guten Tag, ich heiße ${full} und ${trouble()}.`,
        `Mein Name ist ${last}, ${first} ${last}. ${trouble()}`,
        `ich bin ${full}, ${trouble()}`,
        `Hier ist ${full} aus dem dritten Stock, ${trouble()}`,
        `hier schreibt ${full}, ${trouble()}`,
        `Name: ${full}\nAnliegen: ${trouble()}`,
        `Mieter: ${last}, ${first}. ${trouble()}`,
        `Ich bin die ${full} und ${trouble()}`,
        `man nennt mich ${full}, ${trouble()}`,
      ])
      return { text, secrets: nameSecrets({ first, last }) }
    },
    startsWithName: () => {
      const { first, last } = person()
      const full = `${first} ${last}`
      const text = pick([
        `${full} hier, ${trouble()}`,
        `${full} hier aus der zweiten Etage. ${trouble()}`,
        `${full} braucht dringend einen Termin, ${trouble()}`,
        `Hallo, ${full} mein Name, ${trouble()}`,
        `${full}, ${trouble()}, bitte um Rückruf`,
        `Hier ${full}! ${trouble()}`,
      ])
      return { text, secrets: nameSecrets({ first, last }) }
    },
    about: () => {
      const { first, last } = person()
      const full = `${first} ${last}`
      const [text, secrets] = pick([
        [`Meine Nachbarin Frau ${last} hat gesagt, ${trouble()}`, [last]],
        [`Herr ${full} vom Jobcenter meldet sich nicht, ${trouble()}`, [first, last]],
        [`mein Sohn ${first} ist krank und ${trouble()}`, [first]],
        [`Meine Tochter ${first} (8) schläft schlecht, ${trouble()}`, [first]],
        [`der Vertrag läuft auf ${full}, ${trouble()}`, [first, last]],
        [`die Wohnung läuft auf den Namen ${full}. ${trouble()}`, [first, last]],
        [`meine Betreuerin heißt ${full}, ${trouble()}`, [first, last]],
        [`Ansprechpartner ist ${full}, ${trouble()}`, [first, last]],
        [`Familie ${last} über uns, ${trouble()}`, [last]],
        [`Unterschrieben hat ${full}, mein Mann. ${trouble()}`, [first, last]],
        [`wegen meiner Mutter ${full}: ${trouble()}`, [first, last]],
      ] as const)
      return { text, secrets: secrets.flatMap((name) => name.split('-')).filter((name) => name.length > 2) }
    },
    signed: () => {
      const { first, last } = person()
      const text = pick([
        `${trouble()}. Viele Grüße ${first}`,
        `${trouble()}\nMit freundlichen Grüßen\n${first} ${last}`,
        `${trouble()}\n\nMfG ${last}`,
        `${trouble()}, LG ${first}`,
        `${trouble()}. Danke im Voraus!\n${first} ${last}`,
        `${trouble()}\nGruß ${first} ${last}`,
        `${trouble()} Danke, ${first} ${last}`,
        `${trouble()}\n--\n${first} ${last}`,
      ])
      const full = text.includes(last)
      return {
        text,
        secrets: nameSecrets({ ...(text.includes(first) ? { first } : {}), ...(full ? { last } : {}) }),
      }
    },
    phone: () => {
      const number = phone()
      const text = pick([
        `Bitte rufen Sie mich an: ${number}, ${trouble()}`,
        `meine nr ${number} ${trouble()}`,
        `tel. ${number}`,
        `erreichbar unter ${number} ab 16 Uhr, ${trouble()}`,
        `${trouble()} handy ${number} oder festnetz ${phone()}`,
        `WhatsApp ${number}! ${trouble()}`,
      ])
      return { text, secrets: tail(number) }
    },
    iban: () => {
      const number = `DE${digits(20)}`
      const spaced = number.replaceAll(/(.{4})(?=.)/g, '$1 ')
      const iban = pick([number, spaced, spaced.toLowerCase(), spaced.replaceAll(' ', '-'), `${spaced} `])
      const text = pick([
        `Meine IBAN ist ${iban} und ${trouble()}`,
        `konto ${iban}, ${trouble()}`,
        `IBAN:${iban}`,
        `Bitte auf ${iban} überweisen, ${trouble()}`,
      ])
      return { text, secrets: [number.slice(2, 8), number.slice(-4), spaced.slice(5, 9)] }
    },
    address: () => {
      const street = pick(STREETS.split('|'))
      const number = house()
      const postcode = `0${digits(4)}`
      const text = pick([
        `ich wohne in der ${street} ${number}, ${trouble()}`,
        `Ich wohne ${street} ${number} und ${trouble()}`,
        `Adresse: ${street} ${number}, ${postcode} Leipzig`,
        `${street} ${number}, ${postcode} Leipzig, ${trouble()}`,
        `wohnhaft ${street} ${number} in ${postcode} Leipzig`,
        `Kommen Sie bitte in die ${street} ${number}, ${trouble()}`,
        `${trouble()} (${street} ${number}, 3. OG links)`,
      ])
      const stem = street
        .split(/[\s-]/)
        .filter((word) => word.length > 3 && !/^(?:str|straße|unter|hinter|platz|lange)/i.test(word))
      return { text, secrets: [...stem, ...(text.includes(postcode) ? [postcode] : [])] }
    },
    mail: () => {
      const { first, last } = person()
      const box = `${plain(first)}.${plain(last)}${pick(['', '', digits(2)])}`
      const host = words(MAILBOXES)
      const mail = pick([
        `${box}@${host}`,
        `${box} @ ${host}`,
        `${box}(at)${host}`,
        `${box} [at] ${host.replace('.', ' [dot] ')}`,
        `${box} at ${host.replace('.', ' punkt ')}`,
      ])
      const text = pick([
        `Meine Mail: ${mail}, ${trouble()}`,
        `schreiben sie an ${mail} bitte`,
        `${mail} ${trouble()}`,
        `E-Mail-Adresse lautet ${mail}.`,
      ])
      return { text, secrets: [plain(first), plain(last)].flatMap((name) => name.split('-')) }
    },
    contract: () => {
      const short = digits(3)
      const long = digits(9)
      const [text, secrets] = pick([
        [`Kundennr ${short}, ${trouble()}`, [short]],
        [`Kd.-Nr.: ${short} ${trouble()}`, [short]],
        [`meine Vertragsnummer lautet V-${short}/b`, [short]],
        [`Aktenzeichen 12 C ${short}/23, ${trouble()}`, [`${short}/23`]],
        [`Az.: ${short} M 88/26 vom Amtsgericht`, [`${short} m`]],
        [`Mietvertrag Nr. WE-${short}, ${trouble()}`, [short]],
        [`Mieternummer: 00${short}.02`, [short]],
        [`BG-Nr ${digits(5)}//00${short}7 beim Jobcenter`, [`${short}7`]],
        [`Zählernummer 1ESY${long}`, [long]],
        [`Versichertennummer A${long}`, [long]],
        [`Vertragskonto ${long.replaceAll(/(...)/g, '$1 ')}`, [long.slice(0, 3), long.slice(-3)]],
        [`Mein Ausweis hat die Nummer L0${short}X0T${short}`, [short]],
        [`steuer-id ${long.replaceAll(/(...)/g, '$1 ')}`, [long.slice(-3)]],
        [`Rechnung RE-2026-${short} ist falsch, ${trouble()}`, [`2026-${short}`]],
        [`geb. am 0${pick(['3', '7'])}.11.19${digits(2)}, ${trouble()}`, ['.11.19']],
      ] as const)
      return { text, secrets: [...secrets] }
    },
  }
  const names = Object.keys(kinds)
  return Array.from({ length: count }, (_, index) => {
    const kind = names[index % names.length]!
    const made = kinds[kind]!()
    return { kind, ...typed(made, random) }
  })
}

/** As it is typed: now and then in small letters, without umlauts, with doubled spaces, with a greeting before it. */
function typed(made: { text: string; secrets: string[] }, random: Random): Omit<PrivateLine, 'kind'> {
  const steps: ((text: string) => string)[] = []
  if (random() < 0.25) steps.push((text) => text.toLowerCase())
  if (random() < 0.25) steps.push(withoutUmlauts)
  if (random() < 0.1) steps.push((text) => text.replaceAll(/(?<=\S) (?=\S)/g, '  '))
  if (random() < 0.15) steps.push((text) => `Hallo liebes Team,\n${text}`)
  const through = (text: string) => steps.reduce((so, step) => step(so), text)
  return {
    text: through(made.text),
    secrets: made.secrets.map((secret) => through(secret).split('\n').at(-1)!.toLowerCase()),
  }
}

function withoutUmlauts(text: string): string {
  const twoLetters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' }
  return text.replaceAll(/[äöüßÄÖÜ]/g, (letter) => twoLetters[letter]!)
}

/** How a name stands in an address of e-mail. */
function plain(name: string): string {
  return withoutUmlauts(name)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .toLowerCase()
}
