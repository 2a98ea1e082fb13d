import { createLazyRoute, Navigate } from '@tanstack/react-router';

/** Somebody opened the address of the sign-in's return by hand. */
export const Route = createLazyRoute('/callback')({ component: () => <Navigate to="/" replace /> });
