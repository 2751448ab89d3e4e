import { useTexts } from '../../i18n/texts';
import { intakeNames } from './intake-names.texts';

/** What a phase is called; a phase of a newer server stands there as it is. */
export function usePhaseName(): (phase: string) => string {
  const { phase: names } = useTexts(intakeNames);
  return (phase) => (names as Readonly<Record<string, string>>)[phase] ?? phase;
}
