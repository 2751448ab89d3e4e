/** How the ethnic groups of a township are mixed: code of the group and its share. */
export type EthnicProfile = readonly (readonly [string, number])[];

const HAN: EthnicProfile = [['01', 96], ['03', 1.5], ['06', 0.6], ['15', 0.6], ['11', 0.5], ['02', 0.3], ['08', 0.3], ['13', 0.1], ['97', 0.1]];
const HUI: EthnicProfile = [['01', 52], ['03', 46], ['11', 1], ['02', 1]];
const WESTERN_HILLS: EthnicProfile = [['15', 44], ['06', 26], ['01', 24], ['12', 5], ['13', 1]];
const FAR_WEST: EthnicProfile = [['05', 50], ['17', 16], ['01', 17], ['03', 9], ['38', 5], ['29', 1], ['43', 1], ['02', 1]];
const SOUTHERN: EthnicProfile = [['08', 55], ['01', 33], ['13', 7], ['12', 3], ['06', 2]];
const PLATEAU: EthnicProfile = [['04', 45], ['07', 25], ['01', 20], ['14', 5], ['18', 5]];

/** The profiles in the order in which a county's townships take them first, so that every county knows long names. */
export const FIRST_PROFILES: readonly EthnicProfile[] = [HAN, HAN, FAR_WEST, WESTERN_HILLS, HAN, HUI];
export const LATER_PROFILES: readonly (readonly [EthnicProfile, number])[] = [[HAN, 60], [HUI, 10], [WESTERN_HILLS, 10], [FAR_WEST, 8], [SOUTHERN, 6], [PLATEAU, 6]];
