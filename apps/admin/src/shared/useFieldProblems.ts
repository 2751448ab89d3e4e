import type { FormInstance } from 'antd';
import { useEffect } from 'react';
import type { Problem } from '../app/errors';

/** Puts what the server says about single fields beside those fields. */
export function useFieldProblems<Entries>(form: FormInstance<Entries>, problem: Problem | null): void {
  useEffect(() => {
    if (!problem) return;
    const fields = Object.entries(problem.fields).map(([name, text]) => ({ name, errors: [text] }));
    form.setFields(fields as unknown as Parameters<typeof form.setFields>[0]);
  }, [form, problem]);
}
