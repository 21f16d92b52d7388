/**
 * Templates are read by their generator before anybody builds or starts what comes of them. What is told here as one no loader of ours
 * would read: a text that loads as it stands is judged, whatever braces it has in its values.
 */

/** Why a template is not judged. */
export const templateReason = "it is a template: check the file that is generated from it";

/** Tags: Jinja, Go, Handlebars and Liquid have `{{ }}`, `{% %}` and `{# #}`, ERB, EJS and Mako `<% %>`, the Template Toolkit `[% %]`. */
const tag = String.raw`\{\{|\{%|\{#[ \t]|<%|\[%[-+=~]?[ \t]`;
/** Names between marks: `@NAME@` of configure and CMake, `%%NAME%%` of sed scripts. */
const name = String.raw`@@?[A-Za-z_]\w*@@?(?=\W|$)|%%[A-Za-z_]\w*%%`;
/** Marks that are ordinary in text, and that nothing has where an image is named: `{NAME}` of Python, `@java.version@` of Maven, `%NAME%`, `__NAME__`, `#{NAME}`, `((name))`, `[[name]]`, `REPLACE-ME`. */
const inName = String.raw`(?:^|[^$\w])\{[A-Za-z_][\w.]*\}|@[A-Za-z_][\w-]*(?:\.[\w-]+)+@|%[A-Za-z_]\w*%|%\([A-Za-z_]\w*\)s|__[A-Z][A-Z0-9_]{0,100}__|#\{|\(\(|\[\[|<<[A-Za-z_]|(?<![$\w{])(?:REPLACE|CHANGE|INSERT|YOUR|PLACEHOLDER)(?:[-_][A-Z_-]{1,40})?(?!\w)`;

/** A property: names with dots between them, that Maven, Gradle, Ant and sbt replace. No shell and no builder has variables called so. */
const property = String.raw`\$\{[A-Za-z_]\w*(?:\.[\w-]+)+\}`;

const anyTag = new RegExp(tag);
const anyMark = new RegExp(`${tag}|${name}`);
const anyInName = new RegExp(`${tag}|${name}|${inName}`);
const markFirst = new RegExp(`^(?:${tag}|${name})`);
/** A name, or words, between marks that a shell might begin a command with, alone on its line. */
const nameAlone =
  /^(?:__[A-Z][A-Z0-9_]*__|%[A-Za-z_][\w ]*%|\[\[[ \t]*[.\w-]+[ \t]*\]\]|\(\([ \t]*[.\w-]+[ \t]*\)\)|\$(?:\{\w+\}|\(\w+\)|[A-Za-z_]\w*))[ \t]*$/;
/** Macros of m4 by their usual names, and its comment. */
const macro =
  /^(?:(?:m4_)?(?:define|undefine|pushdef|popdef|s?include|ifdef|ifelse|changequote|changecom|divert|undivert|e?syscmd|patsubst)\(|dnl(?:[ \t]|$))/;
/** Directives of cpp, which the formats here take for comments. */
const directive =
  /^#(?:include[ \t]+(?:"[^"\n\r\u2028\u2029]+"|<[^>\n\r\u2028\u2029]+>)|define[ \t]+[A-Z_]\w*\b|ifn?def[ \t]+\w|if[ \t]+defined\b|endif\b)/m;
const namedSo =
  /\.(?:j2|jinja2?|tmpl|tpl|template|erb|ejs|mustache|hbs|handlebars|liquid|gotmpl|mako|epp|tt2?|m4|cpp|njk|twig|in)$|(?:^|[._-])templates?(?:[._-]|$)/i;

/** Whether the last part of a path says that the file is a template. */
export const isNamedTemplate = (path: string): boolean => namedSo.test(path.slice(path.lastIndexOf("/") + 1));

/** Whether a text holds a tag of a template language. */
export const hasTag = (text: string): boolean => anyTag.test(text);

/** The same, or a name between marks that a generator replaces. */
export const hasMark = (text: string): boolean => anyMark.test(text);

/** Whether what names an image holds a tag, or what some generator replaces: none of it may stand in a reference. */
export const hasMarkInName = (text: string): boolean => anyInName.test(text);

/** Whether a text begins with a tag or a replaced name. */
export const beginsWithMark = (text: string): boolean => markFirst.test(text);

/** Whether a line that should begin with an instruction is one of a template: such a mark, a macro, or a name alone, a variable's for envsubst among them. */
export const isTemplateLine = (line: string): boolean => markFirst.test(line) || macro.test(line) || nameAlone.test(line);

const propertyFirst = new RegExp(`^${property}`);
const anyProperty = new RegExp(String.raw`(?<!\$)${property}`);

/** Whether a text begins with a reference to a property. */
export const isProperty = (text: string): boolean => propertyFirst.test(text);

/** Whether a text refers to a property; `$$` is a dollar. */
export const hasProperty = (text: string): boolean => anyProperty.test(text);

/** Whether a text has lines for cpp. */
export const hasDirective = (text: string): boolean => directive.test(text);
