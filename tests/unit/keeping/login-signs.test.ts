import { describe, expect, it } from 'vitest';
import { loginSign } from '../../../utils/keeping/login-signs.ts';
import { jsonLd, NEWS_JSON, page } from '../../fixtures/pages.ts';
import { parsePage } from '../articles/parse-page.ts';

const URL = 'https://ledger.example/coast/velden-will-rebuild-its-northern-breakwater-8731002';
const signOf = (parts: Parameters<typeof page>[0], url = URL) => loginSign(parsePage(page(parts)), url);
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

describe('a page that is open to everybody', () => {
  it.each<[string, Parameters<typeof page>[0]]>([
    ['an article as such', { head: jsonLd(NEWS_JSON) }],
    ['one that says it is free', { head: jsonLd({ ...NEWS_JSON, isAccessibleForFree: true }) }],
    ['one of free content tier', { head: meta('article:content_tier', 'free') }],
    ['one that may be indexed', { head: meta('robots', 'index, follow, max-image-preview:large') }],
    ['one with a way in', { around: '<a href="/login">Log in</a><a href="/account">My account</a>' }],
    [
      'one that writes of ways out',
      { around: '<a href="/tips">How to sign out of every account at once</a>' },
    ],
    ['one with a log-in form', { around: '<form action="/login"><input type="password"></form>' }],
  ])('shows no sign: %s', (_, parts) => {
    expect(signOf(parts)).toBeNull();
  });
});

describe('a page that is not open to everybody', () => {
  it.each<[string, Parameters<typeof page>[0]]>([
    ['says so in JSON-LD', { head: jsonLd({ ...NEWS_JSON, isAccessibleForFree: false }) }],
    ['says so in JSON-LD by a word', { head: jsonLd({ ...NEWS_JSON, isAccessibleForFree: 'False' }) }],
    [
      'says so of a part',
      { head: jsonLd({ ...NEWS_JSON, hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false } }) },
    ],
    ['says so in microdata', { around: '<meta itemprop="isAccessibleForFree" content="false">' }],
    ['is locked', { head: '<meta property="article:content_tier" content="locked">' }],
    ['is metered', { head: '<meta property="article:content_tier" content="metered">' }],
    ['forbids archives', { head: meta('robots', 'index, noarchive') }],
    ['forbids one engine’s archive', { head: meta('googlebot', 'noarchive') }],
    ['forbids indexing', { head: meta('robots', 'noindex') }],
  ])('%s', (_, parts) => {
    expect(signOf(parts)).not.toBeNull();
  });

  it.each([
    '<a href="/x">Log out</a>',
    '<button> Sign&nbsp;out → </button>',
    '<a href="#">Logout</a>',
    '<button>Abmelden</button>',
    '<a href="#">Se déconnecter</a>',
    '<a href="#">Déconnexion</a>',
    '<button>Cerrar sesión</button>',
    '<button>Esci</button>',
    '<a href="#">Terminar sessão</a>',
    '<button>Sair</button>',
    '<button>Uitloggen</button>',
    '<a href="#">Wyloguj się</a>',
    '<button>Вийти</button>',
    '<button aria-label="Sign out"><svg></svg></button>',
    '<input type="submit" value="Log off">',
    '<form action="/user/logout"><button>×</button></form>',
    '<a href="https://id.ledger.example/session?action=signout"><img alt=""></a>',
    '<button class="menu__item js-logout"></button>',
  ])('has a way out: %s', (around) => {
    expect(signOf({ around })).toBe('It is read by somebody who has logged in.');
  });

  it.each([
    'http://localhost/a',
    'http://wiki/a-story',
    'http://127.0.0.1:8080/a',
    'http://10.1.2.3/a',
    'http://172.20.0.1/a',
    'http://192.168.1.10/a',
    'http://169.254.1.1/a',
    'http://100.64.0.1/a',
    'http://[::1]/a',
    'http://[fd00::1]/a',
    'http://news.corp/a',
    'http://printer.local/a',
    'https://reader:secret@ledger.example/a',
    'https://ledger.example/a?access_token=1',
    'https://ledger.example/a?unlocked_article_code=1',
    'file:///home/a.html',
    'no address',
  ])('has an address of its own: %s', (url) => {
    expect(signOf({}, url)).toBe('Its address is not open to everybody.');
  });

  it.each(['http://93.184.216.34/a', 'http://[2606:2800::1]/a', 'https://ledger.example./a?page=2'])(
    'but not by a public address: %s',
    (url) => {
      expect(signOf({}, url)).toBeNull();
    },
  );
});
