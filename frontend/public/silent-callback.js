// Hands Keycloak's answer to the page that asked (src/lib/sign-in-window.ts): the parent of this frame, or the opener of this window.
(() => {
  const asker = window.opener ?? (window.parent === window ? null : window.parent);
  asker?.postMessage({ source: 'parindex-sign-in', url: window.location.href }, window.location.origin);
})();
