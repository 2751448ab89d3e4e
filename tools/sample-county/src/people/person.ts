import { type Sex } from '@qingce/standards';

/** What a person is to the head of the household; the planting looks for its victims by it. */
export type Role =
  | 'HEAD' | 'SPOUSE' | 'CHILD' | 'ADOPTED_CHILD' | 'CHILD_IN_LAW' | 'GRANDCHILD' | 'PARENT' | 'PARENT_IN_LAW' | 'GRANDPARENT' | 'SIBLING' | 'NEPHEW' | 'NON_KIN';

export type RegistrationStatus = '正常' | '注销' | '待定';

/** One row of the roll. Texts stand as the roll writes them; `birthDay`, `role` and `serial` are what the generator knows. */
export interface SamplePerson {
  /** Physical data row on the roll, from 1. */
  row: number;
  readonly role: Role;
  birthDay: number;
  relation: string;
  name: string;
  formerName: string;
  sex: Sex;
  sexText: string;
  ethnicGroup: string;
  birthDate: string;
  number: string;
  maritalStatus: string;
  education: string;
  militaryService: string;
  occupation: string;
  workplace: string;
  nativePlace: string;
  birthPlace: string;
  movedIn: string;
  registeredOn: string;
  status: RegistrationStatus;
  phone: string;
  remarks: string;
}

export interface SampleHousehold {
  /** 户号 of the police system. */
  number: string;
  group: string;
  kind: '家庭户' | '集体户';
  registrationType: string;
  address: string;
  persons: SamplePerson[];
  /** True once a defect or decoy was planted in it: two never meet in one household. */
  taken: boolean;
}
