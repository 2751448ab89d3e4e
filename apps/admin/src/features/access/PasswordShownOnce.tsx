import { useTexts } from '../../i18n/texts';
import { SecretShownOnce } from './SecretShownOnce';
import { usersTexts } from './users.texts';

interface PasswordShownOnceProps {
  displayName: string;
  program: boolean;
  /** Null for a program, and when the request had been answered before. */
  password: string | null;
  onClose(): void;
}

/** The first password of an account, or why there is none to show. */
export function PasswordShownOnce({ displayName, program, password, onClose }: PasswordShownOnceProps) {
  const texts = useTexts(usersTexts);
  const why = program ? texts.noPasswordProgram : texts.noPasswordAgain;
  return (
    <SecretShownOnce
      title={password === null ? texts.noPasswordTitle : texts.passwordTitle}
      help={password === null ? why : texts.passwordHelp(displayName)}
      secret={password}
      onClose={onClose}
    />
  );
}
