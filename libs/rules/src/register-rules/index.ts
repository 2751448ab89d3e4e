export { samePerson } from './d01-same-person.rule';
export { sameNumber } from './d02-same-number.rule';
export { entryRepeated } from './d05-entry-repeated.rule';
