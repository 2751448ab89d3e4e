import { Button, Form, Input } from 'antd';
import type { SignInInput } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { signInTexts } from './sign-in.texts';

interface SignInFormProps {
  busy: boolean;
  onSubmit(input: SignInInput): Promise<void>;
}

export function SignInForm({ busy, onSubmit }: SignInFormProps) {
  const texts = useTexts(signInTexts);
  const submit = ({ userName, password }: SignInInput) => void onSubmit({ userName: userName.trim(), password });
  return (
    <Form<SignInInput> layout="vertical" requiredMark={false} onFinish={submit}>
      <Form.Item name="userName" label={texts.userName} rules={[{ required: true, whitespace: true, message: texts.userNameMissing }]}>
        <Input size="large" autoFocus autoComplete="username" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item name="password" label={texts.password} rules={[{ required: true, message: texts.passwordMissing }]}>
        <Input.Password size="large" autoComplete="current-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={busy}>
        {busy ? texts.signingIn : texts.signIn}
      </Button>
    </Form>
  );
}
