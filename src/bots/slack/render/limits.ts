/**
 * S7: what Slack takes, https://docs.slack.dev/reference/block-kit/blocks and @slack/types 3.2. Counted in UTF-16
 * units of the escaped text, which is never fewer than Slack counts.
 */
export const LIMITS = {
  sectionText: 3000,
  fieldText: 2000,
  contextText: 3000,
  header: 150,
  buttonText: 75,
  optionText: 75,
  modalTitle: 24,
  modalButton: 24,
  inputText: 3000,
  questionTitle: 100,
  questionText: 300,
  questionButton: 30,
  /** https://docs.slack.dev/reference/methods/chat.postMessage: "limit to 4,000 characters" for best results. */
  fallback: 4000,
  viewBlocks: 100,
} as const

/**
 * Text blocks of one message. Together they stay under the 12,000 characters above which the API answers
 * `msg_blocks_too_long` (slackapi/bolt-js issue 2509), with room for buttons.
 */
export const TEXT_BLOCKS_A_MESSAGE = 3
