import type { Severity } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { discrepancyNames } from './discrepancy-names.texts';

const shapes: Readonly<Record<Severity, string>> = { ERROR: '■', WARNING: '▲', INFO: '○' };
const classes: Readonly<Record<Severity, string>> = { ERROR: 'q-error', WARNING: 'q-warning', INFO: 'q-muted' };

/** A severity by shape, word and colour together. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const names = useTexts(discrepancyNames);
  return (
    <span className={classes[severity]} title={names.severityHint[severity]}>
      <span aria-hidden="true">{shapes[severity]} </span>
      {names.severity[severity]}
    </span>
  );
}
