export { generateCounty, type SampleCounty } from './county';
export { type SampleCountyOptions } from './options';
export { GRID_HEADER, ROLL_HEADERS } from './output/roll-row';
export { type TruthEntry } from './truth';
