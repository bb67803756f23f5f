/** What a chat model adds to the meaning of a message: asked after the fixed screen, believed only where it adds (L1). */

import type {
  AskUnderstanding,
  ModelUnderstanding,
} from '../../knowledge/understanding/model-understanding.ts'
import { mergeUnderstanding } from '../../knowledge/understanding/merge-understanding.ts'
import { createModelGate, type GateParts } from '../model-gate.ts'
import type { JobContext } from '../context.ts'
import { typedButton, typedConsent } from './offered.ts'
import { inLanguage, type Situation } from './situation.ts'

/** A model's reading of a text; null: the rules' holds. It never throws and never takes longer than its time. */
export type UnderstandWithModel = (asked: {
  tenantId: string
  text: string
  today: string
}) => Promise<ModelUnderstanding | null>

const BOUNDS = { purpose: 'understanding', patienceMs: 3000, slowMs: 2000, atOnce: 4 } as const

export function createUnderstandWithModel({
  askUnderstanding,
  ...parts
}: GateParts & { askUnderstanding: AskUnderstanding }): UnderstandWithModel {
  const gate = createModelGate(parts, BOUNDS)
  return ({ tenantId, text, today }) => gate(tenantId, () => askUnderstanding(text, today))
}

/**
 * The situation with what a model adds. It is asked about free text alone, when nobody has the case, when the rules found
 * no danger (then help goes out at once, C1), and not before the turn that told of it is settled (G1).
 */
export async function consultModel(context: JobContext, situation: Situation): Promise<Situation> {
  const { understandWithModel } = context
  const { understood, tenant, today, now, language, row, inbound, openCase, conversation, offered } =
    situation
  const { content } = inbound
  if (!understandWithModel || understood === null || tenant.noticeGivenAt === null) return situation
  if (content.kind !== 'text' && content.kind !== 'edited') return situation
  if (understood.crisis !== null || understood.intent === 'empty') return situation
  if (openCase?.urgency === 'emergency') return situation
  if (openCase !== null && 'claimedBy' in openCase.current) return situation
  if (typedButton(content.text, row.receivedAt, offered)) return situation
  const asked = { state: conversation, offered }
  const { receivedAt } = row
  const asking = { words: context.words, language, now }
  if (typedConsent(asking, asked, { text: content.text, receivedAt })) return situation

  const heard = await understandWithModel({ tenantId: tenant.id, text: content.text, today })
  if (heard === null) return situation
  const merged = mergeUnderstanding(understood, heard)
  const spoken =
    merged.from.language === 'model' ? inLanguage(context, situation, merged.language) : situation
  return { ...spoken, understood: merged, dangerByModel: merged.dangerByModel }
}
