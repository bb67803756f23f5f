import { sql, type Insertable, type Selectable } from 'kysely'
import type { Desk, Organisation, Person } from '../routing/desk.ts'
import type { DeskStore } from '../routing/store.ts'
import type { Database, DatabaseTransaction } from './database.ts'
import type { DeskTables } from './desk-tables.ts'

/** Keeps the organisation in PostgreSQL. */
export function createDeskStore(db: Database): DeskStore {
  return {
    replaceAll: (organisation) =>
      db.transaction().execute(async (trx) => {
        // First, because this one row puts two imports at once in order.
        await keepOrganisation(trx, organisation)
        await keepDesks(trx, organisation.desks)
        await keepPeople(trx, organisation.desks)
        await keepMemberships(trx, organisation.desks)
      }),
    load: () =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(loadOrganisation),
  }
}

/**
 * The name of anyone ever listed, for cases of people who have left.
 * @returns null for a Slack user no import ever named
 */
export async function nameOfPerson(db: Database, slackUser: string): Promise<string | null> {
  const row = await db
    .selectFrom('people')
    .select('name')
    .where('slack_user', '=', slackUser)
    .executeTakeFirst()
  return row?.name ?? null
}

async function keepOrganisation(trx: DatabaseTransaction, organisation: Organisation): Promise<void> {
  const { organization: name, federalState: federal_state, addressForm: address_form } = organisation
  await trx
    .insertInto('organisation')
    .values({ name, federal_state, address_form })
    .onConflict((conflict) =>
      conflict
        .column('only_one')
        .doUpdateSet({ name, federal_state, address_form, imported_at: sql<Date>`now()` }),
    )
    .execute()
}

async function keepDesks(trx: DatabaseTransaction, desks: Desk[]): Promise<void> {
  await trx
    .updateTable('desks')
    .set({ retired_at: sql<Date>`now()` })
    .where('retired_at', 'is', null)
    .execute()
  // One statement for all: a substitute may stand later in the file than the desk that names it.
  await trx
    .insertInto('desks')
    .values(desks.map(deskRow))
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        position: row.ref('excluded.position'),
        name: row.ref('excluded.name'),
        slack_channel: row.ref('excluded.slack_channel'),
        areas: row.ref('excluded.areas'),
        topics: row.ref('excluded.topics'),
        hours: row.ref('excluded.hours'),
        claim_within_normal_minutes: row.ref('excluded.claim_within_normal_minutes'),
        claim_within_high_minutes: row.ref('excluded.claim_within_high_minutes'),
        claim_within_emergency_minutes: row.ref('excluded.claim_within_emergency_minutes'),
        emergency_cover: row.ref('excluded.emergency_cover'),
        on_call: row.ref('excluded.on_call'),
        office_phone: row.ref('excluded.office_phone'),
        repair_emergency_phone: row.ref('excluded.repair_emergency_phone'),
        housing_loss_phone: row.ref('excluded.housing_loss_phone'),
        substitute: row.ref('excluded.substitute'),
        lead: row.ref('excluded.lead'),
        retired_at: null,
      })),
    )
    .execute()
}

async function keepPeople(trx: DatabaseTransaction, desks: Desk[]): Promise<void> {
  await trx
    .updateTable('people')
    .set({ retired_at: sql<Date>`now()` })
    .where('retired_at', 'is', null)
    .execute()
  // The desks file guarantees that one person reads the same at every desk.
  const people = new Map(desks.flatMap((desk) => desk.people).map((person) => [person.slackUser, person]))
  await trx
    .insertInto('people')
    .values(
      [...people.values()].map(({ slackUser, name, languages }) => ({
        slack_user: slackUser,
        name,
        languages,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('slack_user').doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        languages: row.ref('excluded.languages'),
        retired_at: null,
      })),
    )
    .execute()
}

async function keepMemberships(trx: DatabaseTransaction, desks: Desk[]): Promise<void> {
  await trx
    .updateTable('desk_people')
    .set({ retired_at: sql<Date>`now()` })
    .where('retired_at', 'is', null)
    .execute()
  await trx
    .insertInto('desk_people')
    .values(
      desks.flatMap((desk) =>
        desk.people.map((person, position) => ({
          desk_id: desk.id,
          slack_user: person.slackUser,
          position,
          topics: person.topics,
          max_open_cases: person.maxOpenCases,
        })),
      ),
    )
    .onConflict((conflict) =>
      conflict.columns(['desk_id', 'slack_user']).doUpdateSet((row) => ({
        position: row.ref('excluded.position'),
        topics: row.ref('excluded.topics'),
        max_open_cases: row.ref('excluded.max_open_cases'),
        retired_at: null,
      })),
    )
    .execute()
}

async function loadOrganisation(trx: DatabaseTransaction): Promise<Organisation | null> {
  const organisation = await trx.selectFrom('organisation').selectAll().executeTakeFirst()
  if (!organisation) return null
  const desks = await trx
    .selectFrom('desks')
    .selectAll()
    .where('retired_at', 'is', null)
    .orderBy('position')
    .execute()
  const people = await trx
    .selectFrom('desk_people')
    .innerJoin('people', 'people.slack_user', 'desk_people.slack_user')
    .select(['desk_id', 'people.slack_user', 'people.name', 'people.languages', 'topics', 'max_open_cases'])
    .where('desk_people.retired_at', 'is', null)
    .orderBy('desk_people.position')
    .execute()
  const peopleOf = Map.groupBy(people, (row) => row.desk_id)
  return {
    organization: organisation.name,
    federalState: organisation.federal_state,
    addressForm: organisation.address_form,
    desks: desks.map((row) =>
      toDesk(
        row,
        (peopleOf.get(row.id) ?? []).map((person) => ({
          slackUser: person.slack_user,
          name: person.name,
          languages: person.languages,
          topics: person.topics,
          maxOpenCases: person.max_open_cases,
        })),
      ),
    ),
  }
}

function deskRow(desk: Desk, position: number): Insertable<DeskTables['desks']> {
  return {
    id: desk.id,
    position,
    name: desk.name,
    slack_channel: desk.slackChannel,
    areas: desk.areas,
    topics: desk.topics,
    hours: desk.hours,
    claim_within_normal_minutes: desk.claimWithinMinutes.normal,
    claim_within_high_minutes: desk.claimWithinMinutes.high,
    claim_within_emergency_minutes: desk.claimWithinMinutes.emergency,
    emergency_cover: desk.emergencyCover,
    on_call: desk.onCall,
    office_phone: desk.officePhone,
    repair_emergency_phone: desk.repairEmergencyPhone,
    housing_loss_phone: desk.housingLossPhone,
    substitute: desk.substitute,
    lead: desk.lead,
  }
}

function toDesk(row: Selectable<DeskTables['desks']>, people: Person[]): Desk {
  return {
    id: row.id,
    name: row.name,
    slackChannel: row.slack_channel,
    areas: row.areas,
    topics: row.topics,
    hours: row.hours,
    claimWithinMinutes: {
      normal: row.claim_within_normal_minutes,
      high: row.claim_within_high_minutes,
      emergency: row.claim_within_emergency_minutes,
    },
    emergencyCover: row.emergency_cover,
    onCall: row.on_call,
    officePhone: row.office_phone,
    repairEmergencyPhone: row.repair_emergency_phone,
    housingLossPhone: row.housing_loss_phone,
    substitute: row.substitute,
    lead: row.lead,
    people,
  }
}
