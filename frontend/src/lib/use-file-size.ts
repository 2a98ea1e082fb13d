import { sizeOf } from './file-size.ts';
import { useFormat } from './use-format.ts';

/** Says how large a file is. */
export function useFileSize(): (bytes: number) => string {
  const f = useFormat();
  return (bytes) => {
    const { value, unit } = sizeOf(bytes);
    return `${f.exact(value)} ${unit}`;
  };
}
