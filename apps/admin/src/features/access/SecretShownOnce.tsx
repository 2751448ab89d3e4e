import { App, Alert, Button, Input } from 'antd';
import { useTexts } from '../../i18n/texts';
import { usersTexts } from './users.texts';

interface SecretShownOnceProps {
  title: string;
  help: string;
  /** Null when the server has none to show; `help` then says why. */
  secret: string | null;
  /** How it is used, below the field. */
  note?: string;
  onClose(): void;
}

/** A first password or a token: the server keeps no readable copy, so it is closed only on purpose. */
export function SecretShownOnce({ title, help, secret, note, onClose }: SecretShownOnceProps) {
  const texts = useTexts(usersTexts);
  const { message } = App.useApp();
  const copy = async () => {
    await navigator.clipboard.writeText(secret ?? '');
    message.success(texts.copied);
  };
  return (
    <section aria-live="polite">
      <Alert type="warning" showIcon title={title} description={help} />
      {secret !== null && (
        <div className="users-secret">
          <Input readOnly value={secret} aria-label={title} onFocus={(event) => event.target.select()} />
          <Button type="primary" onClick={() => void copy()}>{texts.copy}</Button>
        </div>
      )}
      {note && <p className="q-muted">{note}</p>}
      <Button className="users-kept" onClick={onClose}>{secret === null ? texts.close : texts.passwordKept}</Button>
    </section>
  );
}
