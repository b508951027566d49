import * as v from 'valibot';

const MOST = 4_000;

/** A log-in to a shared corpus. It is kept in the extension's own storage, sent to its origin alone, and shown nowhere. */
export const credentialsSchema = v.variant('kind', [
  v.object({
    kind: v.literal('password'),
    // A colon would end the name (RFC 7617).
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(300), v.regex(/^[^:\p{Cc}]+$/u)),
    password: v.pipe(v.string(), v.maxLength(MOST), v.regex(/^\P{Cc}*$/u)),
  }),
  v.object({
    kind: v.literal('token'),
    // The characters that RFC 6750 gives a token.
    token: v.pipe(v.string(), v.maxLength(MOST), v.regex(/^[\w.~+/-]+=*$/)),
  }),
]);

export type Credentials = v.InferOutput<typeof credentialsSchema>;

/** The Authorization header of a log-in: Basic (RFC 7617, in UTF-8) or Bearer (RFC 6750). */
export function authorizationOf(credentials: Credentials): string {
  switch (credentials.kind) {
    case 'password': {
      const bytes = new TextEncoder().encode(`${credentials.name}:${credentials.password}`);
      return `Basic ${btoa(String.fromCharCode(...bytes))}`;
    }
    case 'token':
      return `Bearer ${credentials.token}`;
  }
}
