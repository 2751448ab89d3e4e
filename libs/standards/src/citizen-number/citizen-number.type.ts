/**
 * The kinds of number a person's row may carry: the resident number of GB 11643-1999 and its predecessor of 15
 * digits, the residence permit of Hong Kong, Macau and Taiwan residents (areas 81, 82, 83), and both foreign
 * permanent residence cards (letters before 2023-12-01, all digits after; both are valid).
 */
export type CitizenNumberForm =
  | 'RESIDENT_18'
  | 'RESIDENT_15'
  | 'HK_MACAU_TAIWAN_PERMIT'
  | 'FOREIGN_PERMANENT_OLD'
  | 'FOREIGN_PERMANENT_NEW';

/** What can be wrong with a number. AREA is only ever raised by `validateCitizenNumber`. */
export type CitizenNumberFault = 'EMPTY' | 'SHAPE' | 'BIRTH_DATE' | 'CHECK_CHARACTER' | 'AREA';

/** GB/T 2261.1: 1 male, 2 female. */
export type Sex = '1' | '2';

/** A number taken apart. It says what the number says, faulty or not; only what is impossible is null. */
export interface CitizenNumber {
  /** The number in its normal form: half-width, without spaces, upper case. */
  text: string;
  /** Null when the shape fits none. */
  form: CitizenNumberForm | null;
  /** First six digits, where the number was first assigned; null for foreigners. Moving never changes it. */
  areaCode: string | null;
  /** `YYYY-MM-DD`, null when the number names no real day or carries none. */
  birthDate: string | null;
  sex: Sex | null;
  /** Empty for a number without fault. */
  faults: readonly CitizenNumberFault[];
}
