import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.ts';

/** Begins a download once however often it is asked for, and says why it could not begin. */
export function useDownload(begin: () => Promise<void>) {
  const { t } = useTranslation('viewer');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const start = async () => {
    if (busy) {
      return;
    }
    setBusy(true);
    setFault(undefined);
    try {
      await begin();
    } catch (error) {
      setFault(error instanceof ApiProblem ? error.message : t('downloadLost'));
    } finally {
      setBusy(false);
    }
  };
  return { busy, fault, start: () => void start() };
}
