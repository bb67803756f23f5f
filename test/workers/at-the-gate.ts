import { pino, type Logger } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { chatEndpoint, type ChatAnswer, type ChatEndpoint } from '../knowledge/answer/chat-endpoint.ts'
import { embeddedDatabase } from '../support/embedded-database.ts'

/** What asking a model within its bounds needs: a database that counts, an endpoint, a log; fresh before each test. */
export type Gate = {
  database: Awaited<ReturnType<typeof embeddedDatabase>>
  endpoint: ChatEndpoint
  /** Lines, as they were written. */
  logged: string[]
  log: Logger
}

/** @param answer what the endpoint answers unless a test says otherwise */
export function atTheGate(answer: () => ChatAnswer): Gate {
  const gate: Partial<Gate> & Pick<Gate, 'logged' | 'log'> = {
    logged: [],
    log: pino(
      { level: 'info', base: null, timestamp: false },
      { write: (line) => void gate.logged.push(line) },
    ),
  }
  beforeAll(async () => {
    gate.database = await embeddedDatabase()
  })
  afterAll(() => gate.database?.stop())
  beforeEach(async () => {
    await gate.database?.pool.query('truncate model_use, model_switch')
    gate.endpoint = await chatEndpoint()
    gate.endpoint.answer = answer
    gate.logged = []
  })
  afterEach(() => gate.endpoint?.stop())
  return gate as Gate
}
