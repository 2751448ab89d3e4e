import { Alert, Button } from 'antd';
import { useTexts } from '../../i18n/texts';
import { accessNames } from './access-names.texts';
import { AreaNames } from './AreaNames';
import { differingFields, type UserFields } from './user-state';
import type { UserEntries } from './UserFormItems';
import { usersTexts } from './users.texts';

interface UserConflictProps {
  mine: UserEntries;
  stored: UserEntries;
  busy: boolean;
  onOverwrite(): void;
  onTake(): void;
}

/** Somebody changed the account meanwhile: what is there now, what was typed, and the choice. */
export function UserConflict({ mine, stored, busy, onOverwrite, onTake }: UserConflictProps) {
  const texts = useTexts(usersTexts);
  const labels: Record<keyof UserFields, string> = { displayName: texts.displayName, role: texts.role, department: texts.department, areaCodes: texts.areas };
  const differing = differingFields(mine, stored);
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={texts.conflictTitle}
      description={
        <>
          <p>{differing.length > 0 ? texts.conflictHelp : texts.conflictNothing}</p>
          {differing.length > 0 && (
            <table className="users-conflict">
              <thead>
                <tr><th /><th>{texts.conflictNow}</th><th>{texts.conflictMine}</th></tr>
              </thead>
              <tbody>
                {differing.map((field) => (
                  <tr key={field}>
                    <th scope="row">{labels[field]}</th>
                    <td><FieldValue field={field} entries={stored} /></td>
                    <td><strong><FieldValue field={field} entries={mine} /></strong></td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <div className="users-commands">
            <Button onClick={onTake}>{texts.conflictTake}</Button>
            {differing.length > 0 && <Button type="primary" loading={busy} onClick={onOverwrite}>{texts.conflictOverwrite}</Button>}
          </div>
        </>
      }
    />
  );
}

function FieldValue({ field, entries }: { field: keyof UserFields; entries: UserEntries }) {
  const names = useTexts(accessNames);
  switch (field) {
    case 'displayName':
      return entries.displayName;
    case 'role':
      return names.role[entries.role];
    case 'department':
      return entries.department ? names.department[entries.department] : '—';
    case 'areaCodes':
      return <AreaNames codes={entries.areaCodes} />;
  }
}
