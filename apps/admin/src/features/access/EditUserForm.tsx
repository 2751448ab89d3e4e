import { App, Button, Form } from 'antd';
import { useState } from 'react';
import { useViewer } from '../../app/session';
import { readFragment, type FragmentType } from '../../gql';
import { useTexts } from '../../i18n/texts';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { useCommand } from '../../shared/useCommand';
import { useFieldProblems } from '../../shared/useFieldProblems';
import { updateUser } from './user-mutations';
import { needsDepartment } from './user-state';
import { UserConflict } from './UserConflict';
import { UserFormItems, type UserEntries } from './UserFormItems';
import { userRow } from './UserTable';
import { usersTexts } from './users.texts';

interface EditUserFormProps {
  user: FragmentType<typeof userRow>;
  /** Fetches the account as it is stored now. */
  refetch(): Promise<void>;
}

/** The data of an account. When somebody else was faster, nothing typed is lost: both versions stand side by side. */
export function EditUserForm({ user, refetch }: EditUserFormProps) {
  const texts = useTexts(usersTexts);
  const { message } = App.useApp();
  const viewer = useViewer();
  const stored = readFragment(userRow, user);
  const [form] = Form.useForm<UserEntries>();
  const [version, setVersion] = useState(stored.version);
  const [mine, setMine] = useState<UserEntries | null>(null);
  const command = useCommand(updateUser);
  useFieldProblems(form, command.problem);
  const initial: UserEntries = { displayName: stored.displayName, role: stored.role, department: stored.department, areaCodes: [...stored.areaCodes] };

  const save = async (entries: UserEntries, against: number) => {
    const department = needsDepartment(entries.role) ? entries.department : null;
    const result = (await command.run({ id: stored.id, version: against, displayName: entries.displayName.trim(), role: entries.role, department, areaCodes: entries.areaCodes }))?.updateUser;
    if (!result) return;
    if (result.__typename === 'VersionConflict') {
      await refetch();
      setVersion(result.currentVersion);
      setMine(entries);
      return;
    }
    if (result.__typename === 'UserUpdated') setVersion(readFragment(userRow, result.user).version);
    setMine(null);
    message.success(texts.saved);
  };
  const takeStored = () => {
    form.setFieldsValue(initial);
    setMine(null);
  };

  return (
    <Form<UserEntries> form={form} className="users-form" layout="vertical" initialValues={initial} onFinish={(entries) => void save(entries, version)}>
      {mine && <UserConflict mine={mine} stored={initial} busy={command.busy} onOverwrite={() => void form.validateFields().then((entries) => save(entries, version))} onTake={takeStored} />}
      <ProblemAlert problem={command.problem} safe={texts.failed} />
      <UserFormItems own={viewer.id === stored.id} />
      {!mine && <Button type="primary" htmlType="submit" loading={command.busy}>{texts.save}</Button>}
    </Form>
  );
}
