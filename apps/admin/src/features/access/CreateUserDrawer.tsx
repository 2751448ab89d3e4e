import { Button, Drawer, Form, Input } from 'antd';
import { useState } from 'react';
import { graphql } from '../../gql';
import { useTexts } from '../../i18n/texts';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { PasswordShownOnce } from './PasswordShownOnce';
import { useFieldProblems } from '../../shared/useFieldProblems';
import { useCommand } from '../../shared/useCommand';
import { needsDepartment } from './user-state';
import { UserFormItems, type UserEntries } from './UserFormItems';
import { usersTexts } from './users.texts';

const createUser = graphql(`
  mutation CreateUser($input: CreateUserInput!) {
    createUser(input: $input) {
      initialPassword
      user {
        id
        displayName
      }
    }
  }
`);

interface NewUserEntries extends UserEntries {
  userName: string;
}

interface CreateUserDrawerProps {
  onClose(): void;
  onCreated(): void;
}

/** A new account; its first password is shown once, in place of the form. */
export function CreateUserDrawer({ onClose, onCreated }: CreateUserDrawerProps) {
  const texts = useTexts(usersTexts);
  const [form] = Form.useForm<NewUserEntries>();
  const command = useCommand(createUser);
  const [made, setMade] = useState<{ displayName: string; program: boolean; password: string | null } | null>(null);
  useFieldProblems(form, command.problem);

  const submit = async ({ userName, displayName, role, department, areaCodes }: NewUserEntries) => {
    const result = await command.run({ userName: userName.trim(), displayName: displayName.trim(), role, department: needsDepartment(role) ? department : null, areaCodes });
    if (!result) return;
    const { user, initialPassword } = result.createUser;
    setMade({ displayName: user.displayName, program: role === 'INTEGRATION', password: initialPassword ?? null });
    onCreated();
  };

  return (
    <Drawer open size={520} title={texts.createTitle} onClose={onClose} mask={{ closable: false }} closable={{ 'aria-label': texts.close }}>
      {made ? (
        <PasswordShownOnce {...made} onClose={onClose} />
      ) : (
        <Form<NewUserEntries> form={form} className="users-form" layout="vertical" onFinish={(entries) => void submit(entries)}>
          <ProblemAlert problem={command.problem} safe={texts.failed} />
          <Form.Item
            name="userName"
            label={texts.userName}
            extra={texts.userNameHelp}
            rules={[{ required: true, message: texts.missing }, { pattern: /^[a-z0-9][a-z0-9.-]{2,39}$/, message: texts.userNameShape }]}
          >
            <Input autoFocus autoComplete="off" autoCapitalize="none" spellCheck={false} />
          </Form.Item>
          <UserFormItems />
          <div className="users-commands">
            <Button type="primary" htmlType="submit" loading={command.busy}>{texts.createTitle}</Button>
            <Button onClick={onClose}>{texts.cancel}</Button>
          </div>
        </Form>
      )}
    </Drawer>
  );
}
