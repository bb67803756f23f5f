import { z } from 'zod'

const phrases = z.array(z.string().trim().min(1)).default([])

/** `vocabulary/signals/<language>.yaml`: what a message asks for and how pressing it is, beside its topic. */
export const signalsSchema = z.strictObject({
  concepts: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), phrases).default({}),
  /** Asks for a person of this service or landlord. */
  wants_human: phrases,
  /** Looks like it but is not ("no need to call"); covers words before `wants_human` is read. */
  no_human: phrases,
  greeting: phrases,
  thanks: phrases,
  /** Loss of the home: threatened or happened. */
  home_loss: phrases,
  /** Electricity, gas, water or heating cut for debt: threatened or in force. */
  energy_cut: phrases,
  /** A period whose loss costs money, benefit, job or residence permit. */
  loss: phrases,
  /** Must not wait: acute defect, hunger, no care, a small emergency happening now. */
  acute: phrases,
  /** A general question or a defect that can wait; takes the pressure out of `acute`, `home_loss` and `energy_cut`. */
  calm: phrases,
  /** A day on which something must be done or attended, or a harm happens. */
  due: phrases,
  /** A day that is none: wished dates, pay days, past days, "no money until". */
  not_due: phrases,
})

export type SignalWords = z.infer<typeof signalsSchema>
