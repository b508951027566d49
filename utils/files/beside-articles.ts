// What browsers and systems put beside pages: nobody expects an article in it.
const NO_TEXT =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|heic|css|m?js|map|wasm|woff2?|ttf|otf|eot|mp[34]|m4[av]|ogg|og[av]|wav|webm|mov|avi|swf|class|pyc)$/i;

const SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)[^/]+|thumbs\.db$|desktop\.ini$)/i;

/** How browsers in different languages name the folder of a page that they save "complete". */
const SAVED_FOLDER =
  /^(.*)(?:_files|_Dateien|-Dateien|_fichiers|-filer|_archivos|_bestanden|_file|_pliki|_arquivos|\.files)$/i;

/** Whether a file among many is by its name no text at all: an image, a script, a system's own file. */
export function isBesideArticles(path: string): boolean {
  return NO_TEXT.test(path) || SYSTEM.test(path);
}

/**
 * Tells which files among many belong to a page that a browser saved "complete": they lie in a folder "Name_files"
 * beside "Name.html".
 */
export function savedPageParts(pages: ReadonlySet<string>): (path: string) => boolean {
  return (path) => {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      const page = SAVED_FOLDER.exec(path.slice(0, slash))?.[1];
      if (page !== undefined && (pages.has(`${page}.html`) || pages.has(`${page}.htm`))) return true;
    }
    return false;
  };
}

/** Whether a file is a page by its name. */
export function isPageName(path: string): boolean {
  return /\.html?$/i.test(path);
}
