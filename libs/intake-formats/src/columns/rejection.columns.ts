import { describeColumn } from './column';

/**
 * What is added to a row when it is handed back, and recognised when the corrected file comes in again.
 * The reason is for people only: it is read over.
 */
export const rejectionColumns = [
  describeColumn('rejectionReason', '退回原因', 'Reason of the return'),
  describeColumn('rejectionId', '退回编号', 'Number of the return', ['rejection_id']),
  describeColumn('originalRow', '原行号', 'Row in the file first handed in', ['原始行号']),
];
