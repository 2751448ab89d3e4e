import { App, Button, Form, Input } from 'antd';
import { graphql } from '../../gql';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { accountTexts } from './account.texts';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { useCommand } from '../../shared/useCommand';

const changePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      __typename
      ... on PasswordChanged {
        viewer {
          ...SessionViewer
        }
      }
      ... on PasswordRefused {
        message
        messageEn
      }
    }
  }
`);

interface Entries {
  currentPassword: string;
  newPassword: string;
  repeat: string;
}

/** Shorter passwords are refused by the server too. */
const shortest = 10;

/** Changes one's own password; `onChanged` after the server took it. */
export function ChangePasswordForm({ userName, onChanged }: { userName: string; onChanged(): void }) {
  const texts = useTexts(accountTexts);
  const language = useLanguage();
  const { message } = App.useApp();
  const [form] = Form.useForm<Entries>();
  const command = useCommand(changePassword);
  const required = { required: true, message: texts.missing };

  const submit = async ({ currentPassword, newPassword }: Entries) => {
    const result = (await command.run({ currentPassword, newPassword }))?.changePassword;
    if (!result) return;
    if (result.__typename === 'PasswordRefused') {
      form.setFields([{ name: 'newPassword', errors: [language === 'zh' ? result.message : result.messageEn] }]);
      return;
    }
    form.resetFields();
    message.success(texts.changed);
    onChanged();
  };

  return (
    <Form<Entries> form={form} className="account-form" layout="vertical" requiredMark={false} onFinish={(entries) => void submit(entries)}>
      <input type="text" name="username" autoComplete="username" value={userName} readOnly hidden />
      <ProblemAlert problem={command.problem} safe={texts.failed} />
      <Form.Item name="currentPassword" label={texts.currentPassword} rules={[required]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="newPassword"
        label={texts.newPassword}
        extra={texts.passwordRule}
        dependencies={['currentPassword']}
        rules={[
          required,
          { min: shortest, message: texts.tooShort },
          ({ getFieldValue }) => ({
            validator: (_rule, value: unknown) =>
              value && value === getFieldValue('currentPassword') ? Promise.reject(new Error(texts.sameAsBefore)) : Promise.resolve(),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="repeat"
        label={texts.repeatPassword}
        dependencies={['newPassword']}
        rules={[
          required,
          ({ getFieldValue }) => ({
            validator: (_rule, value: unknown) =>
              !value || value === getFieldValue('newPassword') ? Promise.resolve() : Promise.reject(new Error(texts.notEqual)),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={command.busy}>{texts.change}</Button>
    </Form>
  );
}
