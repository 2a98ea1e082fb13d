import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.ts';
import { showToast } from '../../lib/toasts.ts';
import { uploadExampleFile } from './api.ts';
import { place } from './draft/model.ts';
import { edit } from './draft/tree.ts';
import type { EditorApi } from './use-editor.ts';

interface Sending {
  name: string;
  sent: number;
  of: number;
  abort: AbortController;
}

/** Brings a file to the server and, once it is there, to the leaf for which it was chosen, whatever is on screen by then. */
export function useExampleUpload(set: string, node: string, api: EditorApi) {
  const { t } = useTranslation('index-set');
  const [sending, setSending] = useState<Sending>();
  const [fault, setFault] = useState<string>();
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);

  const tell = (message: string) => (shown.current ? setFault(message) : showToast(message));
  const send = async (file: File) => {
    const abort = new AbortController();
    const onProgress = (sent: number, of: number) => setSending({ name: file.name, sent, of, abort });
    setFault(undefined);
    onProgress(0, file.size);
    try {
      const kept = await uploadExampleFile(set, file, { key: crypto.randomUUID(), onProgress, signal: abort.signal });
      api.change(
        (draft) => {
          const files = place(draft.nodes, ({ key }) => key === node)?.node.exampleFiles ?? [];
          return { ...draft, nodes: edit(draft.nodes, node, { exampleFiles: [...files, kept] }) };
        },
        { at: node },
      );
    } catch (error) {
      if (error instanceof ApiProblem) {
        tell(error.errors[0]?.message ?? error.message);
      } else if (!abort.signal.aborted) {
        tell(t('examples.lost', { name: file.name }));
      }
    } finally {
      setSending(undefined);
    }
  };
  return { sending, fault, refuse: setFault, send };
}
