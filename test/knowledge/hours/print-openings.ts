/** Prints the openings of a table as JSON, its clock set as the product sets it: `node print-openings.ts moments.tsv`. */
import { useGermanTime } from '../../../src/config.ts'
import { openingAt, rowsOf, type Moment } from './tables.ts'

useGermanTime()
console.log(JSON.stringify(rowsOf<keyof Moment>(process.argv[2]!).map(openingAt)))
