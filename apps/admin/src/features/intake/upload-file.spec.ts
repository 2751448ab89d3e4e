import { readUploadAnswer } from './upload-file';

describe('readUploadAnswer', () => {
  it('keeps the id of the stored file', () => expect(readUploadAnswer(201, '{"id":"f-1","name":"roll.csv","size":3}')).toEqual({ state: 'DONE', fileId: 'f-1' }));
  it('keeps what the server says', () =>
    expect(readUploadAnswer(413, '{"code":"LIMIT_EXCEEDED","message":"文件太大"}')).toEqual({ state: 'REFUSED', status: 413, message: '文件太大' }));
  it('does without words', () => expect(readUploadAnswer(502, '<html>')).toEqual({ state: 'REFUSED', status: 502, message: '' }));
  it('does not take an answer without id for success', () => expect(readUploadAnswer(201, '{}')).toMatchObject({ state: 'REFUSED' }));
  it('takes no status for a broken connection', () => expect(readUploadAnswer(0, '')).toEqual({ state: 'BROKEN' }));
});
