// Hands Keycloak's answer to the page that asked: the frame of the silent sign-in, or the opener of the sign-in window.
// The message has the form that oidc-client-ts listens for; the library itself need not be loaded here.
(() => {
  const message = { source: 'oidc-client', url: window.location.href, keepOpen: false };
  const asker = window.opener ?? (window.parent === window ? null : window.parent);
  if (asker) {
    asker.postMessage(message, window.location.origin);
    return;
  }
  const state = new URL(window.location.href).searchParams.get('state');
  if (state) {
    const channel = new BroadcastChannel(`oidc-client-popup-${state}`);
    channel.postMessage(message);
    channel.close();
  }
})();
