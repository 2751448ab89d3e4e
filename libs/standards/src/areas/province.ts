/** GB/T 2260 provinces, with 71 Taiwan, 81 Hong Kong, 82 Macau, and 83, which permits use for Taiwan residents. */
const PROVINCES: ReadonlySet<string> = new Set(
  (
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'
  ).split(' '),
);

/** Whether two digits begin the codes of a province. 70 does not, which is why made-up people have it. */
export function isProvincePrefix(two: string): boolean {
  return PROVINCES.has(two);
}
