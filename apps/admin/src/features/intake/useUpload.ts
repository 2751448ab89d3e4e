import { useCallback, useEffect, useRef, useState } from 'react';
import { currentLanguage } from '../../i18n/language';
import { uploadFile, type Upload, type UploadOutcome } from './upload-file';

/** Where the upload of the chosen file stands. */
export type UploadState =
  | { readonly phase: 'NONE' }
  | { readonly phase: 'SENDING'; readonly file: File; readonly sent: number }
  | { readonly phase: 'ENDED'; readonly file: File; readonly outcome: UploadOutcome };

/** One upload at a time, with progress; can be cancelled and tried again. */
export function useUpload() {
  const [state, setState] = useState<UploadState>({ phase: 'NONE' });
  const running = useRef<Upload | null>(null);

  const start = useCallback((file: File) => {
    running.current?.cancel();
    setState({ phase: 'SENDING', file, sent: 0 });
    const upload = uploadFile(file, currentLanguage(), (sent) => {
      if (running.current === upload) setState({ phase: 'SENDING', file, sent });
    });
    running.current = upload;
    void upload.finished.then((outcome) => {
      if (running.current === upload) setState({ phase: 'ENDED', file, outcome });
    });
  }, []);
  const cancel = useCallback(() => running.current?.cancel(), []);
  const clear = useCallback(() => {
    const upload = running.current;
    running.current = null;
    upload?.cancel();
    setState({ phase: 'NONE' });
  }, []);
  useEffect(() => () => running.current?.cancel(), []);

  return { state, start, cancel, clear };
}
