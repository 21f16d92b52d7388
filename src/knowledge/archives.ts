/**
 * What ADD may unpack, by name. It looks at the content: a tar, alone or in gzip, bzip2, xz or zstd (BuildKit's `unpack.go`, moby's
 * `compression.Detect`), so that a file compressed by one of these may hold one, whatever its name. Besides tar's own endings
 * these are those of formats that are tars: gems, crates, Alpine packages, virtual appliances and Vagrant boxes.
 */
const unpacked = /\.(?:tar(?:\.\w+)?|t(?:gz|bz2?|b2|z2|xz|lz|az|zst)|gz|bz2?|xz|zstd?|gem|crate|apk|ova|box)$/i;

/** Whether ADD may unpack a local file with this name, as far as the name tells. */
export const mayUnpack = (path: string): boolean => unpacked.test(path);
