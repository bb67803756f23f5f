import names from '../../vocabulary/federal-states.json' with { type: 'json' }

/** The sixteen federal states: ISO 3166-2:DE code → name as OpenStreetMap (Nominatim) writes it. */
export const FEDERAL_STATES: Readonly<Record<string, string>> = names
