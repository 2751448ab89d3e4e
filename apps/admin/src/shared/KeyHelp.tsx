import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { sharedTexts } from './shared.texts';
import { keysInForce, onKeyHelp, useKeys, type KeyBinding } from './useKeys';

/** `?`: the keys that work on this page now. */
export function KeyHelp() {
  const texts = useTexts(sharedTexts);
  const [keys, setKeys] = useState<readonly KeyBinding[] | null>(null);
  const open = () => setKeys(keysInForce());
  useEffect(() => onKeyHelp(open), []);
  useKeys([{ key: '?', label: texts.showKeys, run: open }]);
  return (
    <Modal open={keys !== null} onCancel={() => setKeys(null)} footer={null} title={texts.keysTitle} width={420}>
      <dl className="q-keys">
        {keys?.map(({ key, label }) => (
          <div key={key}><dt><kbd>{key}</kbd></dt><dd>{label}</dd></div>
        ))}
      </dl>
    </Modal>
  );
}
