import { type DragEvent, useEffect, useState } from 'react';

/** A place that files can be dropped on. While it is there, a file that misses it does not replace the page. */
export function useFileDrop(onFiles: (files: File[]) => void) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const keep = (event: globalThis.DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) {
        event.preventDefault();
      }
    };
    window.addEventListener('dragover', keep);
    window.addEventListener('drop', keep);
    return () => {
      window.removeEventListener('dragover', keep);
      window.removeEventListener('drop', keep);
    };
  }, []);
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => setOver(event.dataTransfer.types.includes('Files')),
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) {
          setOver(false);
        }
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        event.preventDefault();
        // what cannot be read, as a folder that is gone, is not there
        void filesOf(event.dataTransfer)
          .catch(() => [])
          .then((files) => files.length > 0 && onFiles(files));
      },
    },
  };
}

/** The files, also those in folders; their entries are there only while the drop is told. */
async function filesOf({ items }: DataTransfer): Promise<File[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  return (await Promise.all(entries.map((entry) => (entry instanceof File ? [entry] : within(entry))))).flat();
}

async function within(entry: FileSystemEntry | null): Promise<File[]> {
  if (entry?.isFile) {
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
  }
  if (!entry?.isDirectory) {
    return [];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  // a long list comes in parts, the last one empty
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) {
      return found;
    }
    for (const one of part) {
      found.push(...(await within(one)));
    }
  }
}
