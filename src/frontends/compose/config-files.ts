import { configFiles } from "../../knowledge/services.ts";
import { placesBy } from "../../syntax/config-place.ts";
import type { Service } from "./host.ts";
import { fileMounts, readMount } from "./mounts.ts";
import { items } from "./value.ts";

/** Files beside the project that a service mounts where its image reads whether it asks for a login. */
export function configsMounted({ field, values, volumes, configs }: Service): string[] {
  const list = field("volumes");
  const mounts = [
    ...(list ? items(list) : []).flatMap((item) => readMount(item, values, volumes)),
    ...fileMounts("config", field("configs"), configs, values),
  ];
  return mounts.flatMap((mount) => {
    if (mount.state !== "written" || mount.value.type !== "bind") return [];
    const placed = placesBy(mount.value);
    return placed ? configFiles.flatMap((file) => placed(file[0]) ?? []) : [];
  });
}
