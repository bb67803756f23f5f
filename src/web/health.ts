/** Whether the product really works, part by part. */

export type HealthPart = { ok: boolean; detail: Record<string, string | number | boolean | null> }

export type HealthReport = { ok: boolean; parts: Record<string, HealthPart> }

/** A check of one part; one that throws or takes too long is not ok. */
export type HealthCheck = () => Promise<HealthPart>

const PATIENCE_MS = 3000

export async function checkHealth(checks: Readonly<Record<string, HealthCheck>>): Promise<HealthReport> {
  const entries = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await guarded(check)] as const),
  )
  return { ok: entries.every(([, part]) => part.ok), parts: Object.fromEntries(entries) }
}

async function guarded(check: HealthCheck): Promise<HealthPart> {
  const tooLate = new Promise<HealthPart>((resolve) => {
    setTimeout(() => resolve({ ok: false, detail: { error: 'no answer' } }), PATIENCE_MS).unref()
  })
  try {
    return await Promise.race([check(), tooLate])
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'failed'
    return { ok: false, detail: { error: code } }
  }
}
