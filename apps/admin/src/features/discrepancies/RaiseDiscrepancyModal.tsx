import { App, Button, Form, Input, Modal, Radio, Select } from 'antd';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql';
import type { DiscrepancyCategory, Severity } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { useCommand } from '../../shared/useCommand';
import { useFieldProblems } from '../../shared/useFieldProblems';
import { discrepancyChoices } from './discrepancy-filter';
import { discrepancyNames } from './discrepancy-names.texts';
import { HouseholdPersonsSelect } from './HouseholdPersonsSelect';
import { HouseholdPicker } from './HouseholdPicker';
import type { RaiseDiscrepancyButtonProps } from './RaiseDiscrepancyButton';
import { raiseDiscrepancyTexts } from './raise-discrepancy.texts';

const raiseDiscrepancy = graphql(`
  mutation RaiseDiscrepancy($input: RaiseDiscrepancyInput!) {
    raiseDiscrepancy(input: $input) {
      id
      household {
        id
        openDiscrepancies
      }
    }
  }
`);

interface Entries {
  householdId: string;
  personIds?: string[];
  category: DiscrepancyCategory;
  severity: Severity;
  item?: string;
  note: string;
}

/** Anything shorter explains nothing to whoever has to decide. */
const shortestNote = 5;

export function RaiseDiscrepancyModal({ householdId, personIds, onRaised, onClose }: RaiseDiscrepancyButtonProps & { onClose(): void }) {
  const texts = useTexts(raiseDiscrepancyTexts);
  const names = useTexts(discrepancyNames);
  const { notification } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<Entries>();
  const chosen = Form.useWatch('householdId', form) ?? householdId;
  const command = useCommand(raiseDiscrepancy);
  useFieldProblems(form, command.problem);

  const submit = async ({ personIds: persons = [], item, note, ...entries }: Entries) => {
    const result = await command.run({ ...entries, personIds: persons, item: item ?? null, note: note.trim() });
    if (!result) return;
    const { id } = result.raiseDiscrepancy;
    notification.success({
      title: texts.done,
      // Notifications stand outside the router, so this cannot be a Link.
      description: <Button size="small" onClick={() => void navigate(`/discrepancies/${id}`)}>{texts.open}</Button>,
    });
    onRaised?.();
    onClose();
  };
  const options = <Value extends string>(choices: readonly Value[], labels: Readonly<Record<Value, string>>) => choices.map((value) => ({ value, label: labels[value] }));

  return (
    <Modal open width={620} title={texts.title} okText={texts.submit} cancelText={texts.cancel} confirmLoading={command.busy} mask={{ closable: false }} onOk={form.submit} onCancel={onClose}>
      <p className="discrepancy-help q-muted">{texts.help}</p>
      <ProblemAlert problem={command.problem} safe={texts.failed} />
      <Form<Entries> form={form} layout="vertical" initialValues={{ householdId, personIds: personIds ? [...personIds] : [], severity: 'ERROR' }} onFinish={(entries) => void submit(entries)}>
        <Form.Item name="householdId" label={texts.household} hidden={householdId !== undefined} rules={[{ required: true, message: texts.householdMissing }]}>
          <HouseholdPicker />
        </Form.Item>
        <Form.Item name="personIds" label={texts.persons} extra={texts.personsHelp} hidden={!chosen}>
          <HouseholdPersonsSelect householdId={chosen} />
        </Form.Item>
        <div className="discrepancy-form-row">
          <Form.Item name="category" label={texts.category} rules={[{ required: true, message: texts.categoryMissing }]}>
            <Select options={options(discrepancyChoices.category, names.category)} showSearch={{ optionFilterProp: 'label' }} />
          </Form.Item>
          <Form.Item name="item" label={texts.item} tooltip={texts.itemHelp}>
            <Select allowClear options={Object.entries(texts.items).map(([value, label]) => ({ value, label }))} showSearch={{ optionFilterProp: 'label' }} />
          </Form.Item>
        </div>
        <Form.Item name="severity" label={texts.severity}>
          <Radio.Group className="discrepancy-severity" options={discrepancyChoices.severity.map((value) => ({ value, label: `${names.severity[value]} (${names.severityHint[value]})` }))} />
        </Form.Item>
        <Form.Item name="note" label={texts.note} extra={texts.noteHelp} rules={[{ required: true, whitespace: true, message: texts.noteMissing }, { min: shortestNote, message: texts.noteShort }]}>
          <Input.TextArea rows={3} maxLength={1000} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
}
