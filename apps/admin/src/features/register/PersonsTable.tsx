import { Link, useNavigate } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../gql';
import type { MemberRowFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { DataTable, type Column } from '../../shared/DataTable';
import { Count } from '../../shared/Figure';
import { codeText } from './code-text';
import { registerTexts } from './register.texts';

const memberRow = graphql(`
  fragment MemberRow on Person {
    id
    name
    sex {
      code
      name
      nameEn
    }
    birthDate
    age
    citizenNumber
    ethnicGroup {
      code
      name
      nameEn
    }
    relationToHead {
      code
      name
      nameEn
    }
    maritalStatus {
      code
      name
      nameEn
    }
    education {
      code
      name
      nameEn
    }
    registration {
      status
    }
    unreadable {
      item
      text
    }
    discrepancies {
      id
      status
    }
  }
`);

interface PersonsTableProps {
  persons: readonly FragmentType<typeof memberRow>[];
  /** The person the page is about. */
  currentId?: string;
}

/** The members of a household as on the printed list, numbers masked. */
export function PersonsTable({ persons, currentId }: PersonsTableProps) {
  const texts = useTexts(registerTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const raw = (row: MemberRowFragment, item: string, value: string | null) => {
    const text = row.unreadable.find((one) => one.item === item)?.text;
    return text === undefined ? value : <span className="q-raw" title={texts.unreadableHint}>“{text}”</span>;
  };
  const columns: readonly Column<MemberRowFragment>[] = [
    { key: 'relation', title: texts.column.relation, width: '112px', render: (row) => raw(row, 'relation', codeText(row.relationToHead, language)) },
    { key: 'name', title: texts.column.name, render: ({ id, name }) => <Link to={`/persons/${id}`}>{name || texts.nameless}</Link> },
    { key: 'sex', title: texts.column.sex, width: '76px', render: (row) => raw(row, 'sex', codeText(row.sex, language)) },
    { key: 'birth', title: texts.column.birth, width: '106px', render: (row) => <span className="q-mono">{raw(row, 'birthDate', row.birthDate)}</span> },
    { key: 'age', title: texts.column.age, width: '56px', figure: true, render: ({ age }) => age },
    { key: 'number', title: texts.column.number, width: '178px', render: ({ citizenNumber }) => <span className="q-mono">{citizenNumber}</span> },
    { key: 'ethnic', title: texts.column.ethnic, width: '104px', render: (row) => raw(row, 'ethnicGroup', codeText(row.ethnicGroup, language)) },
    { key: 'marital', title: texts.column.marital, width: '92px', wideOnly: true, render: (row) => raw(row, 'maritalStatus', codeText(row.maritalStatus, language)) },
    { key: 'education', title: texts.column.education, width: '104px', wideOnly: true, render: (row) => raw(row, 'education', codeText(row.education, language)) },
    { key: 'status', title: texts.column.status, width: '94px', render: ({ registration: { status } }) => <span className={status === 'ACTIVE' ? undefined : 'q-warning'}>{texts.statuses[status]}</span> },
    { key: 'open', title: texts.column.open, width: '56px', figure: true, render: (row) => openCount(row) > 0 && <span className="q-error"><Count value={openCount(row)} /></span> },
  ];
  return (
    <DataTable
      label={texts.persons}
      rows={readFragment(memberRow, persons)}
      columns={columns}
      rowKey={({ id }) => id}
      onOpen={({ id }) => void navigate(`/persons/${id}`)}
      currentKey={currentId}
    />
  );
}

const openCount = ({ discrepancies }: MemberRowFragment): number => discrepancies.filter(({ status }) => isOpen(status)).length;

/** Still to be decided or carried out. */
export const isOpen = (status: string): boolean => status !== 'SETTLED' && status !== 'DISMISSED' && status !== 'CLOSED_BY_DATA';
