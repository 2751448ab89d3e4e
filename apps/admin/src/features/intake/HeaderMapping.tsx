import { Button, Select } from 'antd';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import type { IntakeKind } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { useCommand } from '../../shared/useCommand';
import { headersUsedTwice, mappingInput, missingColumns, missingFirst, recognisedMapping, type ColumnMapping } from './column-mapping';
import { FilePreview } from './FilePreview';
import { headerMappingTexts } from './header-mapping.texts';
import { startIntake } from './StartIntakeForm';

export const intakeHead = graphql(`
  fragment IntakeHeadOfFile on IntakeHead {
    headers
    preview
    missing
    columns {
      column
      header
      title
      required
      mappedTo
      mappedIndex
    }
  }
`);

interface HeaderMappingProps {
  head: FragmentType<typeof intakeHead>;
  /** The stored file, which is read again. */
  fileId: string;
  kind: IntakeKind;
  asOf: string | null;
  countyCode: string;
  onRestarted(jobId: string): void;
}

/** Says which header of the file feeds which known column, and has the same file checked again. */
export function HeaderMapping({ head, fileId, kind, asOf, countyCode, onRestarted }: HeaderMappingProps) {
  const texts = useTexts(headerMappingTexts);
  const { headers, preview, columns } = readFragment(intakeHead, head);
  const [mapping, setMapping] = useState<ColumnMapping>(() => recognisedMapping(columns));
  // What was missing at first stands on top, and stays there while it is assigned.
  const [lines] = useState(() => missingFirst(columns));
  const command = useCommand(startIntake);
  const missing = missingColumns(columns, mapping);
  const twice = headersUsedTwice(mapping);
  const headerAt = (index: number): string => headers[index]?.trim() || texts.unnamed(String(index + 1));
  const options = headers.map((_, index) => ({ value: index, label: headerAt(index) }));
  const sampleOf = (index: number | null | undefined): string => (index == null ? '' : (preview.map((row) => row[index]?.trim()).find(Boolean) ?? ''));

  const restart = async () => {
    const result = await command.run({ fileId, kind, asOf, countyCode, mapping: mappingInput(mapping) });
    if (result) onRestarted(result.startIntake.id);
  };

  return (
    <section className="q-section" aria-labelledby="columns">
      <h2 id="columns">{texts.title}</h2>
      <p className="q-muted">{texts.help}</p>
      <div className="q-table intake-mapping">
        <div className="q-table-scroll">
          <table>
            <thead>
              <tr><th scope="col">{texts.known}</th><th scope="col">{texts.inFile}</th><th scope="col">{texts.sample}</th></tr>
            </thead>
            <tbody>
              {lines.map(({ column, header, title, required }) => {
                const lacking = missing.some((one) => one.column === column);
                const chosen = mapping[column];
                return (
                  <tr key={column} data-lacking={lacking || undefined}>
                    <th scope="row">
                      {header}
                      {title !== header && <span className="q-muted"> {title}</span>}
                      {required && <span className={lacking ? 'q-error' : 'q-muted'}> · {lacking ? texts.missing : texts.required}</span>}
                    </th>
                    <td>
                      <Select<number>
                        className="intake-header"
                        size="small"
                        status={lacking ? 'error' : chosen != null && twice.includes(chosen) ? 'warning' : undefined}
                        aria-label={`${header}: ${texts.inFile}`}
                        value={chosen ?? undefined}
                        placeholder={texts.none}
                        options={options}
                        showSearch={{ optionFilterProp: 'label' }}
                        allowClear
                        onChange={(index?: number) => setMapping((now) => ({ ...now, [column]: index ?? null }))}
                      />
                    </td>
                    <td className="q-muted">{sampleOf(chosen)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </div>
      <FilePreview headers={headers.map((_, index) => headerAt(index))} rows={preview} used={Object.values(mapping)} />
      {twice.map((index) => <p key={index} className="q-warning">{texts.twice(headerAt(index))}</p>)}
      {missing.length > 0 && <p className="q-error">{texts.stillMissing(missing.map(({ header }) => header).join('、'))}</p>}
      <ProblemAlert problem={command.problem} safe={texts.failed} />
      <div className="intake-row intake-start">
        <Button type="primary" disabled={missing.length > 0 || twice.length > 0} loading={command.busy} onClick={() => void restart()}>{texts.restart}</Button>
        <span className="q-muted">{texts.restartHelp}</span>
      </div>
    </section>
  );
}
