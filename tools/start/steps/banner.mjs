/** Chinese characters take two columns of a terminal. @param {string} text */
const width = (text) => [...text].reduce((sum, character) => sum + (/[\u2e80-\uffdc]/u.test(character) ? 2 : 1), 0);

/**
 * @param {readonly (readonly string[])[]} rows
 * @returns {string}
 */
export function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows.map((row) => `  ${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join('  ')}`.trimEnd()).join('\n');
}

/** @param {string} address */
export function addresses(address) {
  return table([
    ['控制台 Console', `${address}/`],
    ['接口试验 Playground', `${address}/playground`],
    ['GraphQL', `${address}/graphql`],
  ]);
}

/** @type {Record<string, string>} */
const roleNames = {
  COUNTY_ADMINISTRATOR: 'County administrator',
  COUNTY_REVIEWER: 'County reviewer',
  DEPARTMENT_REVIEWER: 'Department reviewer',
  STATION_OFFICER: 'Police station officer',
  VILLAGE_LEAD: 'Village lead',
  CHECKER: 'Checker',
  CENSUS_OFFICE: 'Census office',
  AUDITOR: 'Auditor',
  INTEGRATION: 'Program',
};

/** @param {readonly import('./supervise.mjs').Account[]} accounts */
export function demonstrationAccounts(accounts) {
  return table([
    ['用户名 User', '密码 Password', '身份', 'Role'],
    ...accounts.map(({ userName, password, displayName, role }) => [userName, password, displayName, roleNames[role] ?? role]),
  ]);
}
