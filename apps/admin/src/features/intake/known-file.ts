const keyOf = (jobId: string): string => `qingce.intake-file.${jobId}`;

/** Remembers, for this tab, which uploaded file a job reads: only so can it be read again with other columns. */
export function rememberFile(jobId: string, fileId: string): void {
  try {
    sessionStorage.setItem(keyOf(jobId), fileId);
  } catch {
    // Without storage the file has to be uploaded again; the page says so.
  }
}

/** The uploaded file of a job, when this tab handed it in. */
export function rememberedFile(jobId: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(jobId));
  } catch {
    return null;
  }
}
