/** The part of pino used here. Fields are codes and counts, never words of a tenant (Q5). */
export type Log = Record<
  'info' | 'warn' | 'error',
  (fields: Record<string, string | number>, message: string) => void
>
