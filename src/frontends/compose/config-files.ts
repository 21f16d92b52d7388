import { configsAmong } from "../../syntax/mounted-texts.ts";
import type { Service } from "./host.ts";
import { fileMounts, readMount } from "./mounts.ts";
import { items } from "./value.ts";

/** Files beside the project that a service mounts where its image reads whether it asks for a login. */
export function configsMounted({ field, values, volumes, configs }: Service): string[] {
  const list = field("volumes");
  return configsAmong([
    ...(list ? items(list) : []).flatMap((item) => readMount(item, values, volumes)),
    ...fileMounts("config", field("configs"), configs, values),
  ]);
}
