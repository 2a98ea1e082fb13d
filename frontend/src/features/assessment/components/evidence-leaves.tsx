import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { LineField } from '../../../components/ui/text-fields.tsx';
import { type DocumentLink, mayProve, provable } from '../evidence/documents.ts';
import type { Sheet } from '../model.ts';

interface Props {
  sheet: Sheet;
  links: readonly DocumentLink[];
  messageFor: (code: string) => string | undefined;
  onChange: (links: DocumentLink[]) => void;
}

/** The leaves that a document backs, where in it to look for each, and a choice of further ones. */
export function EvidenceLeaves({ sheet, links, messageFor, onChange }: Props) {
  const { t } = useTranslation('assessment');
  return (
    <LeafRows sheet={sheet} codes={links.map(({ leaf }) => leaf)} onCodes={(codes) => onChange(relinked(links, codes))}>
      {(code, name) => {
        const pointer = links.find(({ leaf }) => leaf === code)?.pointer ?? null;
        return mayProve(sheet, code) ? (
          <LineField
            label={name}
            hint={t('proof.pointerForm')}
            maxLength={500}
            value={pointer ?? ''}
            message={messageFor(code)}
            onChange={(text) => onChange(links.map((link) => (link.leaf === code ? { leaf: code, pointer: text } : link)))}
          />
        ) : (
          <p>
            <b>{name}</b>
            <span className="sm mute">{[pointer, t('proof.lockedLeaf')].filter(Boolean).join(' · ')}</span>
          </p>
        );
      }}
    </LeafRows>
  );
}

function relinked(links: readonly DocumentLink[], codes: readonly string[]): DocumentLink[] {
  return codes.map((code) => links.find(({ leaf }) => leaf === code) ?? { leaf: code, pointer: null });
}

interface RowsProps {
  sheet: Sheet;
  codes: readonly string[];
  onCodes: (codes: string[]) => void;
  children: (code: string, name: string) => ReactNode;
}

/** Chosen leaves one below the other, each with a way out where it is open, and a choice of further ones. */
export function LeafRows({ sheet, codes, onCodes, children }: RowsProps) {
  const { t } = useTranslation('assessment');
  return (
    <fieldset className="ev-fields">
      <legend className="lab">{t('proof.leaves')}</legend>
      {codes.length === 0 && <p className="hint">{t('proof.noLeaves')}</p>}
      {codes.map((code) => (
        <div className="ev-link" key={code}>
          {children(code, `${code} ${sheet.leaves.find((leaf) => leaf.code === code)?.name ?? ''}`)}
          {(mayProve(sheet, code) || sheet.allowed.includes('prove')) && (
            <button
              className="btn icon quiet"
              type="button"
              aria-label={t('proof.unlink', { code })}
              title={t('proof.unlink', { code })}
              onClick={() => onCodes(codes.filter((one) => one !== code))}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
      ))}
      <LeafChoice sheet={sheet} taken={codes} onChoose={(code) => onCodes([...codes, code])} />
    </fieldset>
  );
}

function LeafChoice({ sheet, taken, onChoose }: { sheet: Sheet; taken: readonly string[]; onChoose: (code: string) => void }) {
  const { t } = useTranslation('assessment');
  const id = useId();
  const open = provable(sheet).filter(({ code }) => !taken.includes(code));
  if (open.length === 0) {
    return null;
  }
  return (
    <div className="field">
      <label className="sr" htmlFor={id}>
        {t('proof.addLeaf')}
      </label>
      <select className="in" id={id} value="" onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t('proof.addLeaf')}</option>
        {sheet.areas.map((area) => {
          const leaves = open.filter((leaf) => leaf.area === area.code);
          return leaves.length === 0 ? null : (
            <optgroup key={area.code} label={`${area.code}. ${area.name}`}>
              {leaves.map((leaf) => (
                <option key={leaf.code} value={leaf.code}>{`${leaf.code} ${leaf.name}`}</option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}
