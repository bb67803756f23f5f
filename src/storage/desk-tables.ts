import type { ColumnType, Generated } from 'kysely'

type Retired = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
type SetByDatabase<T> = ColumnType<T, T | undefined, T>

export type DeskTables = {
  organisation: {
    only_one: Generated<boolean>
    name: string
    federal_state: string
    address_form: 'sie' | 'du'
    imported_at: SetByDatabase<Date>
  }
  desks: {
    id: string
    position: number
    name: string
    slack_channel: string
    areas: string[]
    topics: string[]
    hours: string
    claim_within_normal_minutes: number
    claim_within_high_minutes: number
    claim_within_emergency_minutes: number
    emergency_cover: 'on_call' | 'none'
    on_call: string[]
    office_phone: string | null
    repair_emergency_phone: string | null
    housing_loss_phone: string | null
    substitute: string | null
    lead: string
    retired_at: Retired
  }
  people: {
    slack_user: string
    name: string
    languages: string[]
    first_listed_at: SetByDatabase<Date>
    retired_at: Retired
  }
  desk_people: {
    desk_id: string
    slack_user: string
    position: number
    topics: string[]
    max_open_cases: number | null
    retired_at: Retired
  }
}
