import { FileButton } from '../ui/file-button.tsx';
import { Menu } from '../ui/menu.tsx';

const FORMATS = ['docx', 'pdf'] as const;

interface Props {
  /** Where the server prints it, without the format. */
  path: string;
  labels: Record<(typeof FORMATS)[number], string>;
}

/** A document to go on writing in, and the same to print. */
export function PrintMenu({ title, ...items }: Props & { title: string }) {
  return (
    <div className="free-menus">
      <Menu className="btn" align="right" button={title}>
        {() => <PrintItems {...items} />}
      </Menu>
    </div>
  );
}

/** The same among other things to do. */
export function PrintItems({ path, labels }: Props) {
  return FORMATS.map((format) => <FileButton key={format} className="get" path={`${path}?format=${format}`} label={labels[format]} />);
}
