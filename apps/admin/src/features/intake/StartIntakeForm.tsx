import { readDate } from '@qingce/standards';
import { Button, Form, Radio } from 'antd';
import { useViewer } from '../../app/session';
import { graphql } from '../../gql';
import type { IntakeKind } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { DayInput } from '../../shared/DayInput';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { useCommand } from '../../shared/useCommand';
import { useFieldProblems } from '../../shared/useFieldProblems';
import { guessAsOf, guessKind, todayInChina } from './file-choice';
import { intakeNames } from './intake-names.texts';
import { newIntakeTexts } from './new-intake.texts';

/** Has an uploaded file looked at and checked; also with columns assigned by hand. */
export const startIntake = graphql(`
  mutation StartIntake($input: StartIntakeInput!) {
    startIntake(input: $input) {
      id
      ...IntakeRow
    }
  }
`);

interface Entries {
  kind: IntakeKind;
  asOf?: string;
}

interface StartIntakeFormProps {
  fileName: string | null;
  /** Null until the upload is complete. */
  fileId: string | null;
  onStarted(jobId: string): void;
}

/** What the file is, and for a roll the day it was drawn. */
export function StartIntakeForm({ fileName, fileId, onStarted }: StartIntakeFormProps) {
  const texts = useTexts(newIntakeTexts);
  const names = useTexts(intakeNames);
  const viewer = useViewer();
  const [form] = Form.useForm<Entries>();
  const kind = Form.useWatch('kind', form) ?? (fileName ? guessKind(fileName) : 'ROLL');
  const command = useCommand(startIntake);
  useFieldProblems(form, command.problem);
  const today = todayInChina();

  const submit = async ({ kind: chosen, asOf }: Entries) => {
    if (!fileId) return;
    const result = await command.run({ fileId, kind: chosen, asOf: chosen === 'ROLL' ? readDate(asOf ?? '') : null, countyCode: viewer.county?.code ?? null });
    if (result) onStarted(result.startIntake.id);
  };

  return (
    <Form<Entries>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ kind, asOf: (fileName && guessAsOf(fileName)) ?? '' }}
      onFinish={(entries) => void submit(entries)}
    >
      <Form.Item name="kind" label={texts.kind} extra={kind === 'AREAS' ? texts.templateAreas : texts.templateRoll}>
        <Radio.Group>
          {(['AREAS', 'ROLL'] as const).map((value) => (
            <Radio key={value} value={value}>{names.kind[value]} <span className="q-muted">{names.kindHint[value]}</span></Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      {kind === 'ROLL' && (
        <Form.Item
          name="asOf"
          label={texts.asOf}
          extra={texts.asOfHelp}
          rules={[
            { required: true, message: texts.asOfMissing },
            { validator: (_rule, value?: string) => (value && !readDate(value) ? Promise.reject(new Error(texts.asOfUnreadable)) : Promise.resolve()) },
            { validator: (_rule, value?: string) => ((readDate(value ?? '') ?? '') > today ? Promise.reject(new Error(texts.asOfFuture)) : Promise.resolve()) },
          ]}
        >
          <DayInput />
        </Form.Item>
      )}
      <ProblemAlert problem={command.problem} safe={texts.startFailed} />
      <div className="intake-row intake-start">
        <Button type="primary" size="large" htmlType="submit" disabled={!fileId} title={fileId ? undefined : texts.needFile} loading={command.busy}>
          {command.busy ? texts.starting : texts.check}
        </Button>
        <span className="q-muted">{fileId ? texts.checkHelp : texts.needFile}</span>
      </div>
    </Form>
  );
}
