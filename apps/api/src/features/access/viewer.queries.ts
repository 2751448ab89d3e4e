import type { ReadStatement } from '../../platform/database/read-session';
import type { Viewer } from './viewer';

export interface DemonstrationRow {
  demonstration: boolean;
}

export function demonstrationOf({ countyCode }: Viewer): ReadStatement {
  return { name: 'demonstration', text: 'select demonstration from county_setting where county_code = $1', values: [countyCode] };
}
