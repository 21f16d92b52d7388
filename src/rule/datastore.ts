import { isDatastoreName } from "../knowledge/services.ts";
import type { ImageConfig } from "../model/image-config.ts";
import { certainly } from "./predicates.ts";

/** The image is that of a datastore, by its name. */
export const namesDatastore = ({ ref }: Pick<ImageConfig, "ref">): boolean =>
  ref !== null && certainly(ref, ({ path }) => path !== null && isDatastoreName(path));
