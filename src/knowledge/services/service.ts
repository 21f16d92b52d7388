/** TCP ports of a service: a number, or a number and what answers there when that is not the service by its own name. */
export type Ports = readonly (number | readonly [port: number, what: string])[];

/** A variable that switches a login off: its name, the values that do, and variables beside it that make it mean nothing. */
export type Switch = readonly [name: RegExp, values: RegExp, unless?: RegExp];

/** A variable that has a service ask for a login, and the values that do. */
export type Closing = readonly [name: RegExp, values: RegExp];

/**
 * A configuration file in which a login is taken away: where the image reads it, what takes it away (the first group is what to show), and
 * what beside that makes it mean nothing.
 */
export type ConfigFile = readonly [path: string, opens: RegExp, unless?: RegExp];

/** A service that others must not reach, and what its images do about logins, from their documentation and entrypoints. */
export interface Service {
  readonly name: string;
  /**
   * `datastore`: holds data (databases, caches, search engines, queues). `broker`: hands things on to clients, from outside as well. `control`:
   * whoever reaches it runs or changes things. `console`: a page to administer something. `monitor`: shows what goes on.
   */
  readonly kind: "datastore" | "broker" | "control" | "console" | "monitor" | "debug" | "back door";
  /**
   * Repositories whose containers are this service, in small letters: their last part, or as many parts as the pattern has slashes.
   */
  readonly images: RegExp;
  /** Words in the name of an image or a service by which a port is told to be this one's; the repositories when left out. */
  readonly words: RegExp;
  /** Ports that mean this service in any image. */
  readonly alone: Ports;
  /** Ports that other things have as well: they mean this service in an image of it. */
  readonly shared: Ports;
  /** Who gets in as the image is shipped: `anybody`, who knows the `default` password, who logs in (`asked`); or it `varies`. */
  readonly login: "anybody" | "default" | "asked" | "varies";
  /** The password it comes with, when it comes with one. */
  readonly password?: string | undefined;
  /** Variables that take the login away. */
  readonly opens: readonly Switch[];
  /** Options that do, the first group being what to show, for a command line with single blanks. */
  readonly options: readonly RegExp[];
  /** Configuration files in which somebody does. */
  readonly configs: readonly ConfigFile[];
  /** Variables with which the image sets a credential of its own; they close it. */
  readonly sets: readonly string[];
  /** Variables with which it sets other credentials: of the members of a cluster among themselves, for example. */
  readonly keys: readonly string[];
  /** Other variables, with the values that do, and options, with which it asks for a login that it does not ask for as shipped. */
  readonly closes: readonly Closing[];
  readonly asks?: RegExp | undefined;
  /** Who reaches it gets at less than data or the service itself. */
  readonly minor?: true | undefined;
  /** It listens on its own loopback unless it is told otherwise. */
  readonly local?: true | undefined;
  /** Another rule judges its ports where they are published. */
  readonly elsewhere?: true | undefined;
}

/** What a row says beyond name and images. */
type Rest = Partial<Omit<Service, "name" | "kind" | "images" | "sets" | "keys" | "closes">> & {
  readonly sets?: string;
  readonly keys?: string;
  /** A name alone closes with every value that does not say no. */
  readonly closes?: RegExp | readonly (RegExp | Closing)[];
};

/** A row of the table. */
export const service =
  (kind: Service["kind"], login: Service["login"]) =>
  (name: string, images: RegExp, rest: Rest = {}): Service =>
    new Row(name, kind, login, images, rest);

const none: readonly never[] = [];

/** A row with what its cells mean, which is worked out when it is asked for: every start makes all rows. */
class Row implements Service {
  readonly name: string;
  readonly kind: Service["kind"];
  readonly login: Service["login"];
  readonly #images: RegExp;
  readonly #rest: Rest;
  #repositories: RegExp | undefined;
  #words: RegExp | undefined;

  constructor(name: string, kind: Service["kind"], login: Service["login"], images: RegExp, rest: Rest) {
    this.name = name;
    this.kind = kind;
    this.login = rest.login ?? login;
    this.#images = images;
    this.#rest = rest;
  }

  get images(): RegExp {
    this.#repositories ??= new RegExp(`(?:^|/)(?:${this.#images.source})$`);
    return this.#repositories;
  }

  get words(): RegExp {
    this.#words ??= this.#rest.words ?? new RegExp(`(?:^|[\\s/])(?:${this.#images.source})(?=[:@\\s]|$)`, "i");
    return this.#words;
  }

  get alone(): Ports {
    return this.#rest.alone ?? none;
  }

  get shared(): Ports {
    return this.#rest.shared ?? none;
  }

  get opens(): readonly Switch[] {
    return this.#rest.opens ?? none;
  }

  get options(): readonly RegExp[] {
    return this.#rest.options ?? none;
  }

  get configs(): readonly ConfigFile[] {
    return this.#rest.configs ?? none;
  }

  get sets(): readonly string[] {
    return namesIn(this.#rest.sets);
  }

  get keys(): readonly string[] {
    return namesIn(this.#rest.keys);
  }

  get closes(): readonly Closing[] {
    return [this.#rest.closes ?? none].flat().map((each) => (each instanceof RegExp ? [each, saysNotNo] : (each as Closing)));
  }

  get password(): string | undefined {
    return this.#rest.password;
  }

  get asks(): RegExp | undefined {
    return this.#rest.asks;
  }

  get minor(): true | undefined {
    return this.#rest.minor;
  }

  get local(): true | undefined {
    return this.#rest.local;
  }

  get elsewhere(): true | undefined {
    return this.#rest.elsewhere;
  }
}

const namesIn = (names: string | undefined): readonly string[] => names?.split(" ") ?? none;

/** Neither empty nor one of the words with which images leave a login away. */
const saysNotNo = /^(?!(?:0|false|no|n|off|none|null|disabled?|(?:[\w.]*\.)?AllowAll\w*)?$)/i;

/** Spellings of yes and no in variables. */
export const yes = /^(?:1|true|yes|y|on)$/i;
export const no = /^(?:0|false|no|n|off|none)$/i;
export const anything = /./;
