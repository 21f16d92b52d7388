import { otherKeys, otherYaml } from "../../knowledge/other-yaml.ts";

/** A key at the left margin of a YAML text: inside a block scalar, and inside any value, lines are indented. */
const topKey = /^(["']?)([\w.@/-]+)\1[ \t]*:(?=\s|$)/gm;

const keysOf = (head: string): ReadonlySet<string> => new Set([...head.matchAll(topKey)].map(([, , key = ""]) => key));

let setsByKey: Map<string, (readonly string[])[]> | undefined;

/** The sets of keys that other programs have, by the first key of each. */
function setsWith(key: string): readonly (readonly string[])[] {
  if (!setsByKey) {
    setsByKey = new Map();
    for (const { keys } of otherYaml)
      for (const set of keys) {
        const [first = ""] = set;
        const others = setsByKey.get(first);
        if (others) others.push(set);
        else setsByKey.set(first, [set]);
      }
  }
  return setsByKey.get(key) ?? [];
}

/** A job of a CI program: Compose has no such key in a service, nor anywhere else. */
const job = /^[ \t]+(?:script|before_script|after_script|runs-on):/m;
/** What begins a list of plays or tasks of Ansible, https://docs.ansible.com/ansible/latest/reference_appendices/playbooks_keywords.html */
const ansible =
  /^-[ \t]+(?:name|hosts|block|become|when|register|set_fact|debug|vars|tags|(?:ansible\.builtin\.)?(?:import|include)_\w+):/m;

/** Keys of a service in rancher-compose.yml, https://github.com/rancher/rancher-compose */
const rancher = /^[ \t]+(?:start_on_create|retain_ip|lb_config):/m;

/** Whether a YAML text is that of another program: it has keys that Compose does not have, and that program does. */
export function isOthers(head: string): boolean {
  if (/^#cloud-config\b/.test(head)) return true;
  const keys = keysOf(head);
  for (const key of keys) if (setsWith(key).some((set) => set.every((each) => keys.has(each)))) return true;
  if (rancher.test(head)) return true;
  return !keys.has("services") && (job.test(head) || (keys.size === 0 && ansible.test(head)));
}

/** A service whose image is a mapping, as in values of Helm: Compose takes a text. */
const parted =
  /^([ \t]+)image:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*\1[ \t]+(?:repository|registry|tag|name|pullPolicy):|^[ \t]+image:[ \t]*\{/m;

/** Whether a YAML text of any name has services as Compose has them: a mapping of names, and an image or a build somewhere. */
export function hasServices(head: string): boolean {
  const keys = keysOf(head);
  if (!keys.has("services") || [...keys].some((key) => otherKeys.has(key)) || isOthers(head)) return false;
  const after = /^(["']?)services\1[ \t]*:([^\n\r\u2028\u2029]*)\r?\n((?:[ \t]*(?:#[^\n]*|\r)?\n)*)([ \t]*)(-?)/m.exec(head);
  // An anchor or a comment may follow the colon; a list begins with a dash.
  return (
    after !== null &&
    /^[ \t]*(?:&\S+(?:[ \t]+(?:#.*)?)?|#.*)?\r?$/.test(after[2] ?? "") &&
    after[4] !== "" &&
    after[5] === "" &&
    /^[ \t]+(?:image|build):/m.test(head) &&
    !parted.test(head)
  );
}
