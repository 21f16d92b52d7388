/** Indexes that hold everything of pypi.org: itself and its mirrors, from the documentation of each. */
const everything =
  /^(?:pypi\.org|pypi\.python\.org|mirrors\.aliyun\.com\/pypi|pypi\.tuna\.tsinghua\.edu\.cn|mirrors\.tuna\.tsinghua\.edu\.cn\/pypi|pypi\.mirrors\.ustc\.edu\.cn|mirrors\.ustc\.edu\.cn\/pypi|mirrors\.cloud\.tencent\.com\/pypi|repo\.huaweicloud\.com\/repository\/pypi|mirrors\.bfsu\.edu\.cn\/pypi|pypi\.douban(?:io)?\.com|mirror\.baidu\.com\/pypi)(?:[/:]|$)/i;

/** Public indexes that carry builds of well-known packages under their own names, or are for trying. */
const builds =
  /^(?:files\.pythonhosted\.org|test\.pypi\.org|download(?:-r2)?\.pytorch\.org|pypi\.nvidia\.com|developer\.download\.nvidia\.com|pypi\.ngc\.nvidia\.com|(?:www\.)?piwheels\.org|pytorch-extension\.intel\.com|storage\.googleapis\.com\/(?:jax-releases|libtpu-releases)|wheels\.vllm\.ai|flashinfer\.ai|data\.pyg\.org|abetlen\.github\.io|pypi\.anaconda\.org|repo\.radeon\.com|download\.openmmlab\.com|packages\.dea\.ga\.gov\.au)(?:[/:]|$)/i;

/**
 * Hosts that hand out files and nothing else, from the documentation of each: learn.microsoft.com/azure/storage/common/storage-account-overview
 * (endpoints), cloud.google.com/storage/docs/request-endpoints, docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html,
 * developers.cloudflare.com/r2/buckets/public-buckets, docs.github.com/pages, docs.gitlab.com/user/project/pages.
 */
const storage =
  /^(?:[\w-]+\.(?:blob|web)(?:\.\w+)?\.core\.windows\.net|(?:[\w.-]+\.)?storage\.googleapis\.com|(?:[\w.-]+\.)?s3(?:[.-][\w.-]{1,60})?\.amazonaws\.com|[\w-]+\.r2\.dev|[\w-]+\.(?:github|gitlab)\.io|raw\.githubusercontent\.com|[\w-]+\.(?:pages\.dev|netlify\.app))(?:[/:]|$)/i;

/** Host and path of an index; empty when the host cannot be known. */
const placeOf = (url: string): string => /^https?:\/\/(?:[^/@]*@)?([^/\uFFFC][^\uFFFC]*)/i.exec(url)?.[1] ?? "";

/** An index everybody may publish to, with all that is on pypi.org. */
export const isIndexOfEverything = (url: string): boolean => everything.test(placeOf(url));

/** Somebody's own index, by a host that is written. */
export const isOwnIndex = (url: string): boolean => {
  const place = placeOf(url);
  return place !== "" && !everything.test(place) && !builds.test(place);
};

/** Whether an index lies where nothing but files do: it has what was put there, and brings nothing of the public one. */
export const isOnlyFiles = (url: string): boolean => storage.test(placeOf(url));
