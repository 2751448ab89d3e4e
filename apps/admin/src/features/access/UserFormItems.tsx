import { Form, Input, Select } from 'antd';
import type { Department, Role } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { accessNames } from './access-names.texts';
import { AreaPicker } from '../../shared/AreaPicker';
import { needsDepartment } from './user-state';
import { usersTexts } from './users.texts';

/** What the forms for a new and for a known user have in common. */
export interface UserEntries {
  displayName: string;
  role: Role;
  department?: Department | null;
  areaCodes: string[];
}

/** Name, role, department and areas; inside a form. Nobody changes the own role or areas. */
export function UserFormItems({ own = false }: { own?: boolean }) {
  const texts = useTexts(usersTexts);
  const names = useTexts(accessNames);
  const role = Form.useWatch<Role | undefined>('role');
  const required = { required: true, message: texts.missing };
  const roles = Object.entries(names.role).map(([value, label]) => ({ value, label, hint: names.roleHint[value as Role] }));
  return (
    <>
      <Form.Item name="displayName" label={texts.displayName} rules={[{ ...required, whitespace: true }]}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="role" label={texts.role} rules={[required]} extra={own ? texts.selfFields : role && names.roleHint[role]}>
        <Select
          disabled={own}
          options={roles}
          listHeight={340}
          optionRender={({ label, data }) => (
            <span className="sign-in-role">
              {label}
              <span>{data.hint}</span>
            </span>
          )}
        />
      </Form.Item>
      {needsDepartment(role) && (
        <Form.Item name="department" label={texts.department} rules={[required]}>
          <Select options={Object.entries(names.department).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
      )}
      <Form.Item name="areaCodes" label={texts.areas} extra={texts.areasHelp} rules={[{ type: 'array', required: true, min: 1, message: texts.areasMissing }]}>
        <AreaPicker disabled={own} />
      </Form.Item>
    </>
  );
}
