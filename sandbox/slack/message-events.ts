import type { Json, SlackMessage } from './slack-types.ts'

/**
 * The `message` events of a direct message, shaped as in https://docs.slack.dev/reference/events/message.im and the
 * subtypes beside it. `ts` of a changed or deleted event is the event's own, the message has another.
 */

interface Place {
  channel: string
  /** The event's own `ts`; for a new message the message's. */
  eventTs: string
}

export function postedEvent(message: SlackMessage, place: Place): Json {
  return { ...message, channel: place.channel, event_ts: place.eventTs, channel_type: 'im' }
}

export function changedEvent(message: SlackMessage, previous: SlackMessage, place: Place): Json {
  return {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    message,
    previous_message: previous,
    channel: place.channel,
    ts: place.eventTs,
    event_ts: place.eventTs,
    channel_type: 'im',
  }
}

export function deletedEvent(previous: SlackMessage, place: Place): Json {
  return {
    type: 'message',
    subtype: 'message_deleted',
    hidden: true,
    previous_message: previous,
    deleted_ts: previous.ts,
    channel: place.channel,
    ts: place.eventTs,
    event_ts: place.eventTs,
    channel_type: 'im',
  }
}
