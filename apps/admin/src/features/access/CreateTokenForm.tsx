import { readDate } from '@qingce/standards';
import { Button, Form, Input, Select } from 'antd';
import { graphql } from '../../gql';
import type { Permission } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { accessNames } from './access-names.texts';
import { AreaPicker } from '../../shared/AreaPicker';
import { DayInput } from '../../shared/DayInput';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { useCommand } from '../../shared/useCommand';
import { useFieldProblems } from '../../shared/useFieldProblems';
import { usersTexts } from './users.texts';

const createToken = graphql(`
  mutation CreateToken($input: CreateTokenInput!) {
    createToken(input: $input) {
      secret
      token {
        id
      }
    }
  }
`);

interface TokenEntries {
  name: string;
  permissions: Permission[];
  areaCodes: string[];
  expiresOn: string;
}

interface CreateTokenFormProps {
  userId: string;
  areaCodes: readonly string[];
  onCreated(secret: string | null): void;
  onCancel(): void;
}

/** A token that may do only what is listed, only in the areas listed, only until a day. */
export function CreateTokenForm({ userId, areaCodes, onCreated, onCancel }: CreateTokenFormProps) {
  const texts = useTexts(usersTexts);
  const names = useTexts(accessNames);
  const [form] = Form.useForm<TokenEntries>();
  const command = useCommand(createToken);
  useFieldProblems(form, command.problem);
  const required = { required: true, message: texts.missing };

  const submit = async (entries: TokenEntries) => {
    const result = await command.run({ userId, ...entries, expiresOn: readDate(entries.expiresOn) ?? entries.expiresOn });
    if (result) onCreated(result.createToken.secret ?? null);
  };

  return (
    <Form<TokenEntries> form={form} className="users-form" layout="vertical" initialValues={{ areaCodes: [...areaCodes] }} onFinish={(entries) => void submit(entries)}>
      <ProblemAlert problem={command.problem} safe={texts.failed} />
      <Form.Item name="name" label={texts.tokenName} extra={texts.tokenNameHelp} rules={[{ ...required, whitespace: true }]}>
        <Input autoFocus maxLength={80} />
      </Form.Item>
      <Form.Item name="permissions" label={texts.tokenPermissions} rules={[required]}>
        <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={Object.entries(names.permission).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="areaCodes" label={texts.areas} rules={[{ type: 'array', required: true, min: 1, message: texts.areasMissing }]}>
        <AreaPicker />
      </Form.Item>
      <Form.Item name="expiresOn" label={texts.tokenExpires} extra={texts.tokenDayHelp} rules={[required, { validator: (_rule, value?: string) => (value && !readDate(value) ? Promise.reject(new Error(texts.tokenDayUnreadable)) : Promise.resolve()) }]}>
        <DayInput />
      </Form.Item>
      <div className="users-commands">
        <Button type="primary" htmlType="submit" loading={command.busy}>{texts.tokenCreate}</Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </Form>
  );
}
