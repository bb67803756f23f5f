import { defineCommand } from 'citty'
import { statfsSync } from 'node:fs'
import { z } from 'zod'
import {
  isLoopback,
  isMailInClear,
  readConfig,
  useGermanTime,
  type Config,
  type ModelConfig,
} from '../config.ts'
import { createSlackClient } from '../bots/slack/client.ts'
import { createTelegramApi } from '../bots/telegram/api.ts'
import { helplinesToCheck } from '../knowledge/crisis/helplines.ts'
import { unreviewedCrisisTexts } from '../knowledge/crisis/reviews.ts'
import { loadVocabulary } from '../knowledge/vocabulary.ts'
import { silence } from '../knowledge/silence.ts'
import { germanDay } from '../knowledge/understanding/days.ts'
import { createDeskStore } from '../storage/desks.ts'
import { createDirectoryStore } from '../storage/directory.ts'
import { openStores, type Stores } from '../storage/open.ts'
import { modelSwitch } from '../storage/model-use.ts'
import { createPassageStore } from '../storage/passages.ts'
import { connectQueueServer } from '../start/queue-server.ts'
import { createModelReading, createTranscription } from '../start/chat-models.ts'
import { createEmbedders, localesFolder } from '../start/knowledge.ts'
import { vocabularyFolder } from '../start/understanding.ts'
import { createMailer } from '../workers/mailer.ts'
import { loadWords } from '../words.ts'
import { runCommandLine } from './run-command.ts'

type Finding = { kind: 'ok' | 'warning' | 'failed'; what: string; mend?: string }

const ok = (what: string): Finding => ({ kind: 'ok', what })
const warning = (what: string, mend: string): Finding => ({ kind: 'warning', what, mend })
const failed = (what: string, mend: string): Finding => ({ kind: 'failed', what, mend })

const MARKS = { ok: '✓', warning: '!', failed: '✗' }
const CHAT_PATIENCE_MS = 10_000
const LOW_DISK_BYTES = 1_000_000_000

async function checkStores(config: Config): Promise<Finding[]> {
  let stores: Stores
  try {
    stores = await openStores(config)
  } catch (error) {
    return [failed('database', messageOf(error))]
  }
  try {
    const { vectors } = stores
    const organisation = await createDeskStore(stores.db).load()
    const services = await createDirectoryStore(stores.db).count()
    const missing = config.sandbox ? warning : failed
    const embedded = config.model && (await checkEmbedding(config.model, stores))
    const models = config.model && [
      ...(await checkChat(config.model)),
      await checkTranscription(config.model),
      ...(await checkSwitch(stores)),
    ]
    return [
      ok(`database: ${stores.embedded ? 'embedded' : 'PostgreSQL'}, schema up to date`),
      vectors.kind === 'available'
        ? ok(`pgvector ${vectors.version}`)
        : warning('pgvector is missing: search is lexical only', 'install pgvector 0.8.4 or newer'),
      organisation
        ? ok(`desks: ${organisation.desks.length}`)
        : missing(
            'no desks yet',
            'npm run desks -- import FILE, or set DESKS_FILE (the sandbox brings its own)',
          ),
      services > 0
        ? ok(`directory: ${services} entries`)
        : missing(
            'the directory is empty',
            'npm run directory -- import FILE, or set DIRECTORY_FILE (the sandbox brings its own)',
          ),
      ...(embedded ?? []),
      ...(models ?? []),
    ]
  } finally {
    await stores.stop()
  }
}

/** A model that fails is no failure of Lotse: words answer alone, or the vectors of the model before. */
async function checkEmbedding(model: ModelConfig, { db, vectors }: Stores): Promise<Finding[]> {
  const { target } = createEmbedders(model, { maxRetries: 0 })
  const mend = 'check OPENAI_BASE_URL, OPENAI_API_KEY, EMBEDDING_MODEL and EMBEDDING_DIMENSIONS'
  const answered = await target.embed(['Lotse']).then(
    () => ok(`embedding model ${target.model}: ${target.dimension} dimensions`),
    (error: unknown) => warning(`embedding model ${target.model} does not answer: ${messageOf(error)}`, mend),
  )
  const store = createPassageStore(db, vectors).vectors
  if (!store) return [answered]
  const { active, done, total, trouble } = await store.status(target)
  const progress = `vectors of ${target.model}: ${done} of ${total} entries`
  const serving = active ? `${active.model} goes on answering` : 'words answer alone'
  return [
    answered,
    trouble
      ? warning(`${progress}, ${serving}: ${trouble.reason}`, `${mend}; it goes on by itself`)
      : ok(progress),
  ]
}

/** Asked as it is for every message: a model that keeps to no form never helps. */
async function checkChat(model: ModelConfig): Promise<Finding[]> {
  const ask = createModelReading(model)
  if (ask === null) return [ok('chat model: none, rules and templates do its work (CHAT_MODEL)')]
  const name = `chat model ${model.chatModel}`
  try {
    await ask('I have debts', germanDay(new Date())).ask(AbortSignal.timeout(CHAT_PATIENCE_MS))
    return [ok(`${name}: reads messages and words answers`)]
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) {
      const what = `${name} does not keep to the form asked for; rules and templates do its work`
      return [warning(what, 'set CHAT_MODEL to one that writes JSON; npm run eval:prompt measures it')]
    }
    const what = `${name} does not answer: ${messageOf(error)}; rules and templates do its work`
    return [warning(what, 'check OPENAI_BASE_URL, OPENAI_API_KEY and CHAT_MODEL')]
  }
}

/** Asked with a moment of silence, which has no words; that it answers in the form asked for is what counts. */
async function checkTranscription(model: ModelConfig): Promise<Finding> {
  const transcribe = createTranscription(model)
  if (transcribe === null)
    return ok('transcription model: none, voice notes are declined (TRANSCRIPTION_MODEL)')
  const name = `transcription model ${model.transcriptionModel}`
  try {
    await transcribe(silence(), AbortSignal.timeout(CHAT_PATIENCE_MS))
    return ok(`${name}: writes down voice notes`)
  } catch (error) {
    const what = `${name} does not answer: ${messageOf(error)}; voice notes are declined`
    return warning(what, 'check OPENAI_BASE_URL, OPENAI_API_KEY and TRANSCRIPTION_MODEL')
  }
}

async function checkSwitch({ db }: Stores): Promise<Finding[]> {
  const { isOn, by } = await modelSwitch(db)
  return isOn ? [] : [warning(`models are switched off by ${by}`, '/lotse model on in Slack')]
}

async function checkQueue(config: Config): Promise<Finding> {
  try {
    const server = await connectQueueServer(config)
    await server.stop()
    return ok(`queue: ${config.redisUrl ? 'Redis, noeviction' : 'embedded'}`)
  } catch (error) {
    return failed('queue', messageOf(error))
  }
}

async function checkPlatforms(config: Config): Promise<Finding[]> {
  if (config.sandbox) return [ok('chat: local sandbox (no chat token set)')]
  const findings: Finding[] = []
  if (config.telegram) {
    const { token, apiRoot } = config.telegram
    try {
      const me = await createTelegramApi({ token, apiRoot, timeoutSeconds: 10 }).getMe()
      findings.push(ok(`Telegram: @${me.username}`))
    } catch {
      findings.push(
        failed(
          `Telegram at ${apiRoot} refuses the token or is away`,
          'check TELEGRAM_BOT_TOKEN with @BotFather',
        ),
      )
    }
  }
  if (config.slack) {
    const { botToken, apiUrl } = config.slack
    const log = { info: () => {}, warn: () => {}, error: () => {} }
    try {
      const { team } = await createSlackClient({ token: botToken, apiUrl, log }).auth.test()
      findings.push(ok(`Slack: ${team ?? 'connected'}`))
    } catch {
      findings.push(
        failed(
          `Slack at ${apiUrl} refuses the token or is away`,
          'check SLACK_BOT_TOKEN under OAuth & Permissions',
        ),
      )
    }
  }
  if (!config.publicUrl) {
    findings.push(
      warning('PUBLIC_URL is not set: links to partners and tenants are off', 'set it to the public address'),
    )
  }
  findings.push(...checkPublicUrl(config), await checkMail(config))
  if (!config.publicUrl?.startsWith('https:') && !isLoopback(config.host)) {
    findings.push(warning(`HTTP listens on ${config.host}`, 'put a proxy with TLS in front'))
  }
  return findings
}

function checkPublicUrl({ publicUrl }: Config): Finding[] {
  if (publicUrl === null) return []
  const { protocol, hostname } = new URL(publicUrl)
  return protocol === 'https:' || isLoopback(hostname)
    ? []
    : [
        warning(
          'PUBLIC_URL begins with http://: whoever listens on the way can answer for a partner',
          'put a proxy with TLS in front, and https:// into PUBLIC_URL',
        ),
      ]
}

async function checkMail({ mail }: Config): Promise<Finding> {
  if (!mail) {
    const mend = 'set SMTP_URL and MAIL_FROM; until then whoever keeps an entry gets the link to pass on'
    return warning('SMTP_URL is not set: partners get no mail', mend)
  }
  const url = new URL(mail.url)
  const { host } = url
  const code = await createMailer(mail).check()
  if (code !== null) return failed(`mail server ${host} refuses us or is away (${code})`, 'check SMTP_URL')
  return isMailInClear(url) && !isLoopback(url.hostname)
    ? warning(`mail: ${host}, unencrypted`, 'take ignoreTLS out of SMTP_URL, or write smtps://')
    : ok(`mail: ${host}`)
}

function checkWords(): Finding[] {
  const words = loadWords(localesFolder)
  const { reviews, helplines } = loadVocabulary(vocabularyFolder)
  const today = germanDay(new Date())
  const unreviewed = unreviewedCrisisTexts(reviews, words.languages)
  const stale = helplinesToCheck(helplines, today)
  return [
    ok(`languages: ${words.languages.join(', ')}`),
    ...(unreviewed.length === 0 ? [ok('crisis texts are reviewed')] : []),
    ...words.languages.flatMap((language) => {
      const texts = unreviewed.filter((one) => one.language === language).map(({ text }) => text)
      return texts.length === 0
        ? []
        : warning(
            `${texts.length} crisis texts in ${language} are not reviewed by a professional: ${texts.join(', ')}`,
            'have a named professional sign them in vocabulary/crisis/reviews.yaml',
          )
    }),
    stale.length === 0
      ? ok('helplines are checked')
      : warning(
          `${stale.length} helplines are due for checking`,
          'check them and their dates in vocabulary/helplines.yaml',
        ),
  ]
}

function checkDisk(config: Config): Finding {
  const { bavail, bsize } = statfsSync(config.dataDir)
  const free = bavail * bsize
  return free > LOW_DISK_BYTES
    ? ok(`DATA_DIR: ${Math.round(free / 1e9)} GB free`)
    : warning('DATA_DIR: less than 1 GB free', 'make room')
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
}

useGermanTime()
await runCommandLine(
  'doctor',
  defineCommand({
    meta: {
      name: 'doctor',
      description: 'Checks everything Lotse needs; a line per check, one line on how to mend it',
    },
    run: async () => {
      const config = readConfig()
      const findings = [
        ok('settings'),
        ...(await checkStores(config)),
        await checkQueue(config),
        ...(await checkPlatforms(config)),
        ...checkWords(),
        checkDisk(config),
      ]
      for (const { kind, what, mend } of findings) {
        console.log(`${MARKS[kind]} ${what}`)
        if (mend) console.log(`  → ${mend}`)
      }
      if (findings.some(({ kind }) => kind === 'failed')) process.exitCode = 1
    },
  }),
)
