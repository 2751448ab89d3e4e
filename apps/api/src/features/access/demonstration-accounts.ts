import type { AreaLevel } from '@qingce/standards';
import type { Role } from './roles';

export const DEMONSTRATION_PASSWORD = 'qingce-demo';

export interface DemonstrationAccountDefinition {
  userName: string;
  displayName: string;
  role: Role;
  /** The account gets the first area of this level. */
  level: AreaLevel;
}

/** One account a role that already has work, in the order in which the sign-in page offers them. */
export const demonstrationAccounts: readonly DemonstrationAccountDefinition[] = [
  { userName: 'admin', displayName: '演示县级管理员', role: 'COUNTY_ADMINISTRATOR', level: 'COUNTY' },
  { userName: 'reviewer', displayName: '演示户政审核员', role: 'COUNTY_REVIEWER', level: 'COUNTY' },
  { userName: 'station', displayName: '演示派出所民警', role: 'STATION_OFFICER', level: 'TOWNSHIP' },
  { userName: 'village', displayName: '演示村居负责人', role: 'VILLAGE_LEAD', level: 'VILLAGE' },
  { userName: 'checker', displayName: '演示核对员', role: 'CHECKER', level: 'GROUP' },
  { userName: 'auditor', displayName: '演示审计员', role: 'AUDITOR', level: 'COUNTY' },
];
