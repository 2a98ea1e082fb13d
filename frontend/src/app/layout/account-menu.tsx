import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Me, settingsQuery } from '../../api/queries.ts';
import { Menu } from '../../components/ui/menu.tsx';
import { signOut } from '../../lib/auth.ts';
import { currentLanguage, switchLanguage } from '../../lib/i18n.ts';
import { openKeyboardHelp } from '../../lib/keys.ts';

/** Who is signed in; profile at Keycloak, language, keyboard list, sign-out. */
export function AccountMenu({ me }: { me: Me }) {
  const { t } = useTranslation();
  const settings = useQuery(settingsQuery());
  const [guard, setGuard] = useState<typeof import('../sign-out/sign-out-dialog.tsx')>();
  const [asking, setAsking] = useState(false);
  const other = currentLanguage() === 'vi' ? 'en' : 'vi';
  // Fetched before it is needed, since whoever has something unsent is often without a network; without it the browser asks.
  useEffect(() => {
    import('../sign-out/sign-out-dialog.tsx').then(setGuard, () => undefined);
  }, []);
  return (
    <>
      <Menu
        className="btn icon quiet"
        align="right"
        label={t('shell.account', { name: me.name })}
        button={<span className="avatar">{initials(me.name)}</span>}
      >
        {(close) => (
          <>
            <p className="pop-h">
              <b>{me.name}</b>
              <span className="sm mute">{me.unit?.name ?? me.username}</span>
            </p>
            {settings.data && <a href={`${settings.data.issuer}/account`}>{t('shell.profile')}</a>}
            <a href="/cong-bo">{t('shell.results')}</a>
            <button
              type="button"
              lang={other}
              onClick={() => {
                close();
                void switchLanguage(other);
              }}
            >
              {t('shell.language')}
            </button>
            <button
              type="button"
              onClick={() => {
                close();
                openKeyboardHelp();
              }}
            >
              {t('shell.keyboard')}
            </button>
            <button
              type="button"
              onClick={() => {
                close();
                if (guard?.isAnythingUnsent()) {
                  setAsking(true);
                } else {
                  signOut();
                }
              }}
            >
              {t('actions.signOut')}
            </button>
          </>
        )}
      </Menu>
      {guard && asking && <guard.SignOutDialog onClose={() => setAsking(false)} />}
    </>
  );
}

/** The first letters of the last two words: Vietnamese given names come last. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return words
    .slice(-2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
