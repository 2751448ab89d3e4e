import type { Department, Permission, Role } from '../../gql/graphql';
import { defineTexts } from '../../i18n/texts';

interface AccessNames {
  role: Record<Role, string>;
  roleHint: Record<Role, string>;
  department: Record<Department, string>;
  permission: Record<Permission, string>;
}

/** What roles, departments and permissions are called. */
export const accessNames = defineTexts({
  zh: {
    role: {
      COUNTY_ADMINISTRATOR: '县级管理员',
      COUNTY_REVIEWER: '县户政审核员',
      DEPARTMENT_REVIEWER: '部门审核员',
      STATION_OFFICER: '派出所民警',
      VILLAGE_LEAD: '村居负责人',
      CHECKER: '核对员',
      CENSUS_OFFICE: '普查办',
      AUDITOR: '审计员',
      INTEGRATION: '接口程序',
    },
    roleHint: {
      COUNTY_ADMINISTRATOR: '管理用户、导入数据，全县可见',
      COUNTY_REVIEWER: '审定主项、跨区重户重口，可查看完整公民身份号码',
      DEPARTMENT_REVIEWER: '只核对与本部门有关的注销',
      STATION_OFFICER: '核对所辖村居、审定副项，可查看完整公民身份号码',
      VILLAGE_LEAD: '负责一个村居的核对与确认',
      CHECKER: '在所分配的组里入户核对',
      CENSUS_OFFICE: '接收移交成果，此前不可见数据',
      AUDITOR: '只读（号码遮盖），可查看操作日志',
      INTEGRATION: '供程序使用，权限由访问令牌限定',
    },
    department: { CIVIL_AFFAIRS: '民政', ARMED_FORCES: '人民武装部', HEALTH: '卫生健康', EXIT_ENTRY: '出入境管理' },
    permission: {
      REGISTER_READ: '查看底册',
      IDENTITY_READ: '查看完整公民身份号码',
      DISCREPANCY_READ: '查看问题',
      DISCREPANCY_RAISE: '登记问题',
      DISCREPANCY_EXPORT: '导出问题清单',
      INTAKE_READ: '查看导入记录',
      INTAKE_WRITE: '导入数据',
      USER_MANAGE: '管理用户',
      AUDIT_READ: '查看操作日志',
      API_EXPLORE: '使用接口调试页',
    },
  } satisfies AccessNames,
  en: {
    role: {
      COUNTY_ADMINISTRATOR: 'County administrator',
      COUNTY_REVIEWER: 'County reviewer',
      DEPARTMENT_REVIEWER: 'Department reviewer',
      STATION_OFFICER: 'Station officer',
      VILLAGE_LEAD: 'Village lead',
      CHECKER: 'Checker',
      CENSUS_OFFICE: 'Census office',
      AUDITOR: 'Auditor',
      INTEGRATION: 'Program',
    },
    roleHint: {
      COUNTY_ADMINISTRATOR: 'manages users, hands in data, sees the whole county',
      COUNTY_REVIEWER: 'decides main items and duplicates across areas, may read full citizen numbers',
      DEPARTMENT_REVIEWER: 'sees only the cancellations that concern the department',
      STATION_OFFICER: 'checks the villages of the station, decides sub items, may read full citizen numbers',
      VILLAGE_LEAD: 'answers for the check of one village',
      CHECKER: 'goes to the doors of the assigned groups',
      CENSUS_OFFICE: 'receives the handover, sees nothing before it',
      AUDITOR: 'reads everything masked, and the audit log',
      INTEGRATION: 'for programs; its access token says what it may do',
    },
    department: { CIVIL_AFFAIRS: 'Civil affairs', ARMED_FORCES: 'Armed forces', HEALTH: 'Health', EXIT_ENTRY: 'Exit and entry' },
    permission: {
      REGISTER_READ: 'Read the register',
      IDENTITY_READ: 'Read full citizen numbers',
      DISCREPANCY_READ: 'Read discrepancies',
      DISCREPANCY_RAISE: 'Raise discrepancies',
      DISCREPANCY_EXPORT: 'Export discrepancies',
      INTAKE_READ: 'See intakes',
      INTAKE_WRITE: 'Hand in data',
      USER_MANAGE: 'Manage users',
      AUDIT_READ: 'Read the audit log',
      API_EXPLORE: 'Use the playground',
    },
  },
});
